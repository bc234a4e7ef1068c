package se.handslag.web.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are markup, a template, a pattern, a statement, a formula and a path all at once, each with a number, so that they are known again
 * wherever they are shown. Wherever they are, they are to be these words and nothing that something has made of them.
 */
final class Marked {
    private static final Pattern MARK = Pattern.compile("qzqz(\\d+)qzq");
    private static final Pattern FORMULA = Pattern.compile("(?:^|[;\\n])\"?[ ]*[=+@](?!\\d)");
    private static final String TRICKS = "<script>alert(7)</script>'\";--{0}${7*7}#{7}{{7*7}}<%=7*7%>%s../\\&lt;";
    private static final String FEW_TRICKS = "<i>'\"{0}${7*7}";

    private final Map<Integer, String> field = new LinkedHashMap<>();

    /** Words for a field that nobody else has. */
    String words(String where) {
        return "=qzqz" + number(where) + "qzq" + TRICKS;
    }

    /** The same for a field that has little room. */
    String fewWords(String where) {
        return "=qzqz" + number(where) + "qzq" + FEW_TRICKS;
    }

    private int number(String where) {
        field.put(field.size() + 1, where);
        return field.size();
    }

    /** In which field the words with the number were written. */
    String field(int number) {
        return field.getOrDefault(number, "nowhere");
    }

    /** The numbers of the words that are here, in whatever they have been made. */
    static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher found = MARK.matcher(text);
        while (found.find()) {
            numbers.add(Integer.parseInt(found.group(1)));
        }
        return numbers;
    }

    /** What is wrong with how an answer shows them: its headers are the first lines, and paper has been read already. */
    List<String> faults(String address, String type, String body) {
        List<String> faults = new ArrayList<>();
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("text/html") && body.contains("<script>alert(7)")) {
            faults.add(address + " shows what someone wrote as markup");
        }
        if (kind.startsWith("text/csv") && FORMULA.matcher(body).find()) {
            faults.add(address + " has a formula that someone wrote");
        }
        boolean paper = kind.startsWith("application/pdf");
        String read = paper ? body.replaceAll("\\s+", "") : read(kind, body);
        Matcher found = MARK.matcher(read);
        while (found.find()) {
            if (!isWhole(read.substring(found.end()), paper)) {
                faults.add(address + " shows the words of " + field(Integer.parseInt(found.group(1))) + " as "
                        + read.substring(found.end(), Math.min(read.length(), found.end() + TRICKS.length())));
            }
        }
        return faults;
    }

    /** All that was written, or so much of it that what is left out is said to be so. On paper a line may be broken by the next column. */
    private static boolean isWhole(String after, boolean paper) {
        for (String tricks : List.of(TRICKS, FEW_TRICKS)) {
            int same = 0;
            while (same < tricks.length() && same < after.length() && tricks.charAt(same) == after.charAt(same)) {
                same++;
            }
            if (same == tricks.length() || same < after.length() && after.charAt(same) == '…' || paper && same >= 3) {
                return true;
            }
        }
        return false;
    }

    private static String read(String kind, String body) {
        if (kind.startsWith("text/html")) {
            return body.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#34;", "\"")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
        }
        if (kind.contains("json")) {
            return body.replace("\\\"", "\"").replace("\\\\", "\\");
        }
        if (kind.startsWith("text/csv")) {
            return body.replace("\"\"", "\"");
        }
        return body;
    }
}
