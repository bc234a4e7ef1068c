package se.handslag.web.joint.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.inform.catalogue.CatalogueEntry;
import se.handslag.planning.joint.inform.catalogue.EntryId;
import se.handslag.planning.joint.inform.catalogue.EntryWords;
import se.handslag.planning.joint.inform.catalogue.KeepingCatalogue;
import se.handslag.planning.joint.inform.catalogue.ProviderKind;
import se.handslag.planning.joint.inform.catalogue.ReadingCatalogue;
import se.handslag.planning.joint.inform.catalogue.SaveEntry;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The catalogue of support and care in the area (katalog).
 *
 * <p>Fields: {@code name}, {@code provider}, {@code providerName}, {@code purpose}, {@code forWhom}, {@code howToApply}, {@code contact}, {@code
 * area}, {@code from}, {@code to}, {@code seen}.
 */
public final class CatalogueRoutes implements Routes {
    private static final String PATH = "/katalog";

    /** Everyone's entries. @param keeps whether the visitor keeps their own authority's */
    public record CataloguePage(List<ReadingCatalogue.Shelf> shelves, boolean keeps) {
        /** Whether an entry can be changed by the visitor. */
        public boolean isOwn(ReadingCatalogue.Shelf shelf) {
            return keeps && shelf.equals(shelves.get(0));
        }
    }

    /** The form of an entry. @param versions what it has been, the newest first; none for a new one @param providers who can give it */
    public record EntryForm(List<CatalogueEntry> versions, List<Choice> providers) {}

    @Override
    public void addTo(Site site) {
        site.administration(PATH, "web.catalogue.title", 45, KeepingCatalogue::isKeptBy);
        site.get(PATH, this::page);
        site.get(PATH + "/ny", this::empty);
        site.post(PATH + "/ny", visit -> save(visit, List.of()));
        site.get(PATH + "/{entry}", this::entry);
        site.post(PATH + "/{entry}", visit -> save(visit, versions(visit)));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/catalogue/texts");
    }

    private Reply page(Visit visit) {
        return visit.show(
                "joint/catalogue/catalogue.jte",
                new CataloguePage(
                        visit.use(ReadingCatalogue.class).read(visit.actor()),
                        KeepingCatalogue.isKeptBy(visit.actor())));
    }

    private Reply empty(Visit visit) {
        visit.form().prefill("from", visit.today().toString());
        visit.form().prefill("provider", visit.actor().employer().kind().code());
        return form(visit, List.of());
    }

    private Reply entry(Visit visit) {
        List<CatalogueEntry> versions = versions(visit);
        CatalogueEntry newest = versions.get(0);
        visit.form()
                .prefill("seen", newest.revision().toString())
                .prefill("name", newest.about().name())
                .prefill("provider", newest.about().provider().code())
                .prefill("providerName", newest.about().providerName())
                .prefill("purpose", newest.about().purpose())
                .prefill("forWhom", newest.about().forWhom())
                .prefill("howToApply", newest.about().howToApply())
                .prefill("contact", newest.about().contact())
                .prefill("area", newest.about().area())
                .prefill("from", newest.from().toString())
                .prefill("to", newest.to().map(LocalDate::toString).orElse(""));
        return form(visit, versions);
    }

    private static List<CatalogueEntry> versions(Visit visit) {
        List<CatalogueEntry> versions;
        try {
            versions = visit.use(ReadingCatalogue.class).versions(visit.actor(), EntryId.parse(visit.path("entry")));
        } catch (IllegalArgumentException e) {
            throw PageFault.missing();
        }
        if (versions.isEmpty()) {
            throw PageFault.missing();
        }
        return versions;
    }

    private static Reply form(Visit visit, List<CatalogueEntry> versions) {
        if (!KeepingCatalogue.isKeptBy(visit.actor())) {
            throw PageFault.notAllowed(Sentence.of("catalogue.cannot.no-mandate"));
        }
        return visit.show(
                "joint/catalogue/entry.jte",
                new EntryForm(
                        versions,
                        Stream.of(ProviderKind.values())
                                .map(kind -> Choice.of(kind.code(), visit.say("catalogue.provider." + kind.code())))
                                .toList()));
    }

    private Reply save(Visit visit, List<CatalogueEntry> versions) {
        Form form = visit.form();
        String name = form.required("name", Sentence.of("catalogue.cannot.no-name"));
        Optional<ProviderKind> provider = ProviderKind.ofCode(form.text("provider"));
        if (provider.isEmpty()) {
            form.refuse("provider", Sentence.of("web.catalogue.provider.missing"));
        }
        String providerName = form.required("providerName", Sentence.of("catalogue.cannot.no-provider"));
        String purpose = form.required("purpose", Sentence.of("catalogue.cannot.no-purpose"));
        String howToApply = form.required("howToApply", Sentence.of("catalogue.cannot.no-way-in"));
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.catalogue.from.missing"));
        Optional<LocalDate> to = form.date("to");
        if (form.faulty()) {
            return form(visit, versions);
        }
        SaveEntry command = new SaveEntry(
                versions.stream().findFirst().map(CatalogueEntry::id),
                versions.isEmpty() ? Revision.UNSAVED : form.revision("seen"),
                new EntryWords(
                        name,
                        provider.orElseThrow(),
                        providerName,
                        purpose,
                        form.text("forWhom"),
                        howToApply,
                        form.text("contact"),
                        form.text("area")),
                from.orElseThrow(),
                to);
        return visit.use(KeepingCatalogue.class)
                .handle(visit.actor(), command)
                .match(saved -> visit.goTo(PATH, Sentence.of("web.catalogue.done")), refusal -> {
                    form.refuse(refusal);
                    return form(visit, versions);
                });
    }
}
