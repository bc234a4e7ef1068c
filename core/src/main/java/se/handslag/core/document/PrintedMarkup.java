package se.handslag.core.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/**
 * A document as the tree of elements that the PDF library sets.
 *
 * <p>The tree is built and not parsed: words become text nodes, so there is nothing to escape and nothing that someone wrote can become an
 * element, an address or an entity.
 */
final class PrintedMarkup {
    /** A day or a short word, which a wide column beside it must not break. */
    private static final Pattern WHOLE = Pattern.compile("\\S{1,12}");

    private final org.w3c.dom.Document tree;
    private final List<Element> bookmarks = new ArrayList<>();
    private int headings;

    private PrintedMarkup(org.w3c.dom.Document tree) {
        this.tree = tree;
    }

    static org.w3c.dom.Document of(Document document, String styleSheet) {
        try {
            // The one of the JDK, whatever else lies on the class path.
            PrintedMarkup markup = new PrintedMarkup(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument());
            markup.write(document, styleSheet);
            return markup.tree;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform can build a tree of elements.", e);
        }
    }

    private void write(Document document, String styleSheet) {
        Element html = tree.createElement("html");
        html.setAttribute("lang", document.language().toLanguageTag());
        tree.appendChild(html);
        Element head = add(html, "head");
        say(head, "title", PrintableText.line(document.title()));
        say(head, "style", styleSheet);
        bookmarks.add(add(head, "bookmarks"));
        Element body = add(html, "body");
        // What stands on every page has to come before the first of them.
        foot(body, document);
        heading(body, 0, document.title());
        document.blocks().forEach(block -> write(body, block));
    }

    private void foot(Element body, Document document) {
        Element sender = add(body, "div", "sender");
        say(sender, "div", PrintableText.line(document.footer()));
        say(sender, "div", PrintableText.line(document.reference()));
        // The style sheet has the words before and between the numbers, by the language.
        add(body, "div", "page").setAttribute("lang", document.language().getLanguage());
    }

    private void write(Element body, Block block) {
        block.match(
                heading -> heading(body, heading.level(), heading.text()),
                paragraph -> say(body, "p", PrintableText.of(paragraph.text())),
                points -> points(body, points),
                summary -> summary(body, summary),
                table -> table(body, table));
    }

    private Element heading(Element body, int level, String text) {
        Element heading = say(body, "h" + (level + 1), PrintableText.line(text));
        String id = "h" + headings++;
        heading.setAttribute("id", id);
        int above = Math.min(level, bookmarks.size() - 1);
        bookmarks.subList(above + 1, bookmarks.size()).clear();
        Element bookmark = add(bookmarks.get(above), "bookmark");
        bookmark.setAttribute("name", PrintableText.line(text));
        bookmark.setAttribute("href", "#" + id);
        bookmarks.add(bookmark);
        return heading;
    }

    private Element points(Element body, Block.Points points) {
        Element list = add(body, "ul");
        points.items().forEach(item -> say(list, "li", PrintableText.of(item)));
        return list;
    }

    private Element summary(Element body, Block.Summary summary) {
        Element table = add(body, "table", "summary");
        Element rows = add(table, "tbody");
        for (Block.Fact fact : summary.facts()) {
            Element row = add(rows, "tr");
            cell(row, "th", fact.label()).setAttribute("scope", "row");
            cell(row, "td", fact.value());
        }
        return table;
    }

    private Element table(Element body, Table table) {
        // A caption inside the table is not tagged by the library; before it, it is read before it.
        say(body, "p", PrintableText.line(table.caption())).setAttribute("class", "caption");
        Element all = add(body, "table");
        Element head = add(add(all, "thead"), "tr");
        for (Table.Column column : table.columns()) {
            Element cell = cell(head, "th", column.heading());
            cell.setAttribute("scope", "col");
            align(cell, column);
        }
        Element rows = add(all, "tbody");
        for (List<String> cells : table.rows().isEmpty() ? List.of(nothing(table)) : table.rows()) {
            Element row = add(rows, "tr");
            for (int column = 0; column < cells.size(); column++) {
                Element cell = cell(row, column == 0 ? "th" : "td", cells.get(column));
                if (column == 0) {
                    cell.setAttribute("scope", "row");
                }
                align(cell, table.columns().get(column));
            }
        }
        return all;
    }

    /** A table without rows says so, and a reader for the blind needs a row to find its way. */
    private static List<String> nothing(Table table) {
        return Collections.nCopies(table.columns().size(), "\u2013");
    }

    /** An empty cell is still a cell: without anything in it, it would be left out for a reader for the blind. */
    private Element cell(Element row, String name, String words) {
        String printable = PrintableText.of(words);
        Element cell = say(row, name, printable.isBlank() ? "\u00A0" : printable);
        if (WHOLE.matcher(printable).matches()) {
            cell.setAttribute("style", "white-space: nowrap");
        }
        return cell;
    }

    private static void align(Element cell, Table.Column column) {
        if (column.kind() == Table.Kind.FIGURES) {
            cell.setAttribute("class", "figures");
        }
    }

    private Element say(Element in, String name, String words) {
        Element element = add(in, name);
        element.appendChild(tree.createTextNode(words));
        return element;
    }

    private Element add(Element in, String name) {
        Element element = tree.createElement(name);
        in.appendChild(element);
        return element;
    }

    private Element add(Element in, String name, String style) {
        Element element = add(in, name);
        element.setAttribute("class", style);
        return element;
    }
}
