package se.handslag.web.joint.protect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.access.relation.CannotEndRelation;
import se.handslag.core.access.relation.DeclareRelation;
import se.handslag.core.access.relation.DeclaringRelations;
import se.handslag.core.access.relation.EndRelation;
import se.handslag.core.access.relation.EndingRelations;
import se.handslag.core.access.relation.ReadingRelations;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.access.relation.StaffRelation;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Whose files a member of staff may not open: each says so for themselves, the head of service for anyone. */
public final class RelationRoutes implements Routes {
    static final String OWN = "/installningar/narstaende";
    static final String ALL = "/forvaltning/narstaende";

    /**
     * What the page shows.
     *
     * @param rows newest first
     * @param kinds whose number it can be
     * @param forAll whether it is the head's page, which is about everyone
     */
    public record RelationPage(List<Row> rows, List<Choice> kinds, boolean forAll) {}

    /**
     * One declaration.
     *
     * @param number masked
     * @param ended when it ended and why; empty while it holds
     * @param mayEnd whether the visitor can end it
     */
    public record Row(
            String id,
            String staff,
            String kind,
            String number,
            String declared,
            String by,
            String ended,
            boolean mayEnd) {}

    @Override
    public void addTo(Site site) {
        site.get(OWN, visit -> page(visit, false));
        site.post(OWN, visit -> declare(visit, false));
        site.administration(ALL, "web.relation.all", 62, actor -> actor.may(Mandate.HEAD_OF_SERVICE));
        site.get(ALL, visit -> page(visit, true));
        site.post(ALL, visit -> declare(visit, true));
        site.post(ALL + "/avsluta", RelationRoutes::end);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/protect/texts");
    }

    private static Reply page(Visit visit, boolean forAll) {
        if (forAll && !visit.actor().may(Mandate.HEAD_OF_SERVICE)) {
            throw PageFault.notAllowed(Sentence.of("web.relation.not-head"));
        }
        ReadingRelations reading = visit.use(ReadingRelations.class);
        List<StaffRelation> relations = forAll ? reading.all(visit.actor()) : reading.own(visit.actor());
        visit.form().prefill("kind", RelationKind.CLOSE.code());
        return visit.show(
                "joint/protect/relations.jte",
                new RelationPage(
                        relations.stream().map(one -> row(visit, one)).toList(),
                        Arrays.stream(RelationKind.values())
                                .map(kind -> Choice.of(kind.code(), visit.say(kind(kind, forAll))))
                                .toList(),
                        forAll));
    }

    private static Sentence kind(RelationKind kind, boolean forAll) {
        return forAll && kind == RelationKind.SELF ? Sentence.of("web.relation.themselves") : kind.sentence();
    }

    private static Row row(Visit visit, StaffRelation relation) {
        boolean isOwn = EndingRelations.isOwn(visit.actor(), relation);
        return new Row(
                relation.id().toString(),
                relation.staff().value(),
                visit.say(kind(relation.kind(), !isOwn)),
                relation.number().masked(),
                visit.dates().table(relation.declared().at()),
                relation.declared().name(),
                relation.end()
                        .map(end -> visit.say(
                                "web.relation.ended",
                                visit.dates().table(end.by().at()),
                                end.by().name(),
                                end.reason()))
                        .orElse(""),
                relation.isInForce() && !isOwn);
    }

    private static Reply declare(Visit visit, boolean forAll) {
        String staff =
                forAll ? visit.form().text("staff") : visit.actor().staff().value();
        Optional<RelationKind> kind = RelationKind.ofCode(visit.form().text("kind"));
        if (kind.isEmpty()) {
            visit.form().refuse("kind", Sentence.of("web.relation.kind.missing"));
            return page(visit, forAll);
        }
        return visit.use(DeclaringRelations.class)
                .handle(
                        visit.actor(),
                        new DeclareRelation(staff, kind.get(), visit.form().text("identityNumber")))
                .match(done -> visit.goTo(forAll ? ALL : OWN, Sentence.of("web.relation.done")), refusal -> {
                    visit.form().refuse(refusal);
                    return page(visit, forAll);
                });
    }

    private static Reply end(Visit visit) {
        UUID id =
                visit.form().id("relation").orElseThrow(() -> PageFault.conflict(CannotEndRelation.NO_SUCH.sentence()));
        return visit.use(EndingRelations.class)
                .handle(visit.actor(), new EndRelation(id, visit.form().text("reason")))
                .match(done -> visit.goTo(ALL, Sentence.of("web.relation.ended.done")), refusal -> {
                    visit.form().refuse(refusal);
                    return page(visit, true);
                });
    }
}
