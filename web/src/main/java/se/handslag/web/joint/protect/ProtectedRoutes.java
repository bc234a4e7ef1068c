package se.handslag.web.joint.protect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.access.named.NameStaff;
import se.handslag.core.access.named.NamedAccess;
import se.handslag.core.access.named.NamingStaff;
import se.handslag.core.access.named.ProtectedFile;
import se.handslag.core.access.named.ReadingProtectedFiles;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casefile.protection.JoinPersons;
import se.handslag.core.casefile.protection.JoiningPersons;
import se.handslag.core.casefile.protection.LiftProtection;
import se.handslag.core.casefile.protection.LiftingProtection;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The files of protected persons as the head of service sees them: case numbers, who is named, and who has been there. */
public final class ProtectedRoutes implements Routes {
    static final String PATH = "/forvaltning/skyddade";
    private static final String PLATFORM = "handslag";
    private static final String ONE = PATH + "/{case}";

    /**
     * What the list shows.
     *
     * @param files newest first
     * @param close cases that someone coordinates whom they concern
     * @param twice cases that carry the same identity number on two persons
     */
    public record ListPage(List<Row> files, List<CaseRow> close, List<Pair> twice) {}

    /** A case by its number. */
    public record CaseRow(String caseId, String number) {}

    /** Two cases with the same identity number. */
    public record Pair(CaseRow one, CaseRow other) {}

    /** One file in the list. */
    public record Row(CaseRow file, String coordinator, String named, boolean isNobodys, boolean open) {}

    /** What the page of one file shows. */
    public record FilePage(
            CaseRow file,
            String coordinator,
            boolean open,
            List<Settled> inForce,
            List<Settled> history,
            List<Access> accesses,
            List<Choice> weaker) {}

    /** That someone was named, or no longer. */
    public record Settled(String staff, String shown, boolean isNamed, String reason, String at, String by) {}

    /** A line of the log in plain words. */
    public record Access(String at, String who, String unit, String what, String why, boolean refused) {}

    @Override
    public void addTo(Site site) {
        site.administration(PATH, "web.protected.title", 60, ProtectedRoutes::isHead, ProtectedRoutes::owed);
        site.get(PATH, ProtectedRoutes::list);
        site.get(ONE, ProtectedRoutes::one);
        site.post(ONE + "/namnge", visit -> name(visit, true));
        site.post(ONE + "/ta-bort", visit -> name(visit, false));
        site.post(ONE + "/folkbokforingen", ProtectedRoutes::lift);
        site.post(ONE + "/samma-person", ProtectedRoutes::join);
    }

    private static boolean isHead(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE);
    }

    private static Optional<Sentence> owed(Visit visit) {
        long unreached = visit.use(ReadingProtectedFiles.class).nobodys(visit.actor());
        return unreached == 0
                ? Optional.empty()
                : Optional.of(Sentence.of("office.task.nobody-coordinates", unreached));
    }

    private static Reply list(Visit visit) {
        if (!isHead(visit.actor())) {
            throw PageFault.notAllowed(Sentence.of("web.protected.not-head"));
        }
        ReadingProtectedFiles reading = visit.use(ReadingProtectedFiles.class);
        return visit.show(
                "joint/protect/protected.jte",
                new ListPage(
                        reading.all(visit.actor()).stream()
                                .map(file -> row(visit, file))
                                .toList(),
                        reading.coordinatedByTheClose(visit.actor()).stream()
                                .map(ProtectedRoutes::caseRow)
                                .toList(),
                        reading.sameNumberTwice(visit.actor()).stream()
                                .map(cases -> new Pair(caseRow(cases.get(0)), caseRow(cases.get(1))))
                                .toList()));
    }

    private static Row row(Visit visit, ProtectedFile file) {
        return new Row(
                caseRow(file.facts().caseId()),
                file.coordinatorName(),
                String.join(
                        ", ", file.inForce().stream().map(NamedAccess::shown).toList()),
                file.isNobodys(),
                file.closedOn().isEmpty());
    }

    private static CaseRow caseRow(CaseId caseId) {
        return new CaseRow(caseId.toString(), CaseNumber.end(caseId));
    }

    private static Reply one(Visit visit) {
        ProtectedFile file = visit.use(ReadingProtectedFiles.class)
                .one(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        List<Settled> history =
                file.named().stream().map(one -> settled(visit, one)).toList();
        return visit.show(
                "joint/protect/file.jte",
                new FilePage(
                        caseRow(visit.caseId()),
                        file.coordinatorName(),
                        file.closedOn().isEmpty(),
                        file.inForce().stream().map(one -> settled(visit, one)).toList(),
                        history,
                        file.accesses().stream()
                                .map(line -> access(visit, line))
                                .toList(),
                        Arrays.stream(ProtectedIdentity.values())
                                .filter(left -> left != ProtectedIdentity.FICTITIOUS_PERSONAL_DATA)
                                .map(left -> Choice.of(left.code(), visit.say("protection." + left.code())))
                                .toList()));
    }

    private static Settled settled(Visit visit, NamedAccess one) {
        return new Settled(
                one.staff().value(),
                one.shown(),
                one.isNamed(),
                one.reason(),
                visit.dates().table(one.by().at()),
                one.by().name());
    }

    private static Access access(Visit visit, AccessLogLine line) {
        return new Access(
                visit.dates().table(line.at()),
                line.name() + ", " + line.title(),
                line.unit(),
                visit.say("act." + line.verb()),
                line.purpose(),
                line.result().equals("refused"));
    }

    private static Reply name(Visit visit, boolean isNamed) {
        Form form = visit.form();
        return after(
                visit,
                visit.use(NamingStaff.class)
                        .handle(
                                visit.actor(),
                                new NameStaff(
                                        visit.caseId(),
                                        form.text("staff"),
                                        form.text("shown"),
                                        isNamed,
                                        form.text("reason"))),
                Sentence.of(isNamed ? "web.protected.named" : "web.protected.unnamed"),
                PATH + "/" + visit.caseId(),
                ProtectedRoutes::one);
    }

    private static Reply lift(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> day = form.requiredDate("sourceDay", Sentence.of("web.protected.day.missing"));
        Optional<ProtectedIdentity> left = Arrays.stream(ProtectedIdentity.values())
                .filter(one -> one.code().equals(form.text("left")))
                .findFirst();
        if (left.isEmpty()) {
            form.refuse("left", Sentence.of("web.protected.left.missing"));
        }
        if (form.faulty()) {
            return one(visit);
        }
        return after(
                visit,
                visit.use(LiftingProtection.class)
                        .handle(
                                visit.actor(),
                                new LiftProtection(visit.caseId(), left.get(), day.orElseThrow(), form.text("reason"))),
                Sentence.of("web.protected.lifted"),
                PATH,
                ProtectedRoutes::one);
    }

    private static Reply join(Visit visit) {
        CaseId other;
        try {
            other = CaseId.parse(visit.form().text("other"));
        } catch (IllegalArgumentException e) {
            // A form that was not ours.
            throw PageFault.missing();
        }
        return after(
                visit,
                visit.use(JoiningPersons.class).handle(visit.actor(), new JoinPersons(visit.caseId(), other)),
                Sentence.of("web.protected.joined"),
                PATH,
                ProtectedRoutes::list);
    }

    /** The page again with what was wrong, or the next page with what was done. */
    private static Reply after(
            Visit visit,
            Outcome<?, ? extends Refusal> outcome,
            Sentence done,
            String next,
            Function<Visit, Reply> again) {
        return outcome.match(one -> visit.goTo(next, done), refusal -> {
            visit.form().refuse(refusal);
            return again.apply(visit);
        });
    }
}
