package se.handslag.web.municipality.erase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.erase.ApproveErasure;
import se.handslag.decisions.municipality.erase.ApprovingErasure;
import se.handslag.decisions.municipality.erase.CannotApproveErasure;
import se.handslag.decisions.municipality.erase.CarryOutErasure;
import se.handslag.decisions.municipality.erase.CarryingOutErasure;
import se.handslag.decisions.municipality.erase.ErasureList;
import se.handslag.decisions.municipality.erase.ErasureListId;
import se.handslag.decisions.municipality.erase.ErasureProtocol;
import se.handslag.decisions.municipality.erase.ListingErasure;
import se.handslag.decisions.municipality.erase.ReadingErasures;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What is due to be erased, approved by the head of service and carried out from the list. */
public final class ErasureRoutes implements Routes {
    static final String PATH = "/forvaltning/gallring";

    private static final int PROTOCOLS_SHOWN = 100;

    private final Teams teams;

    public ErasureRoutes(Teams teams) {
        this.teams = teams;
    }

    /** The first page: lists to carry out, files that are due, files to judge. */
    public record ErasurePage(
            String law, List<ApprovedList> lists, List<FileRow> due, List<FileRow> toJudge, boolean fresh) {
        /** Whether a box is ticked: all of them until someone has chosen. */
        public boolean ticked(Visit visit, FileRow row) {
            return fresh || visit.form().has("files", row.shown());
        }
    }

    /** A list that has files left. */
    public record ApprovedList(String id, String approvedBy, LocalDate approvedOn, int left, int cases) {}

    /** One approved list. */
    public record ListPage(ApprovedList list, String law, List<Line> lines) {}

    /** A file on a list. @param why why it was not erased just now, or empty */
    public record Line(CaseId caseId, String number, LocalDate lastEntry, LocalDate finishBy, String why) {}

    /** Closed files, whatever the law says of them. @param next the address of the next page, or empty */
    public record ClosedPage(List<FileRow> files, String next) {}

    /** The newest protocols. */
    public record ProtocolsPage(List<ErasureProtocol> protocols, int most) {}

    @Override
    public void addTo(Site site) {
        site.administration(
                PATH, "web.erase.title", 60, actor -> actor.employer().kind().owner() == Owner.MUNICIPALITY);
        site.get(PATH, this::first);
        site.post(PATH, this::approve);
        site.get(PATH + "/lista/{list}", visit -> list(visit, Map.of()));
        site.post(PATH + "/lista/{list}", this::carryOut);
        site.get(PATH + "/avslutade", this::closed);
        site.get(PATH + "/protokoll", this::protocols);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/erase/texts");
    }

    @Override
    public Optional<Sentence> gone(Visit visit) {
        if (visit.owner() != Owner.MUNICIPALITY) {
            return Optional.empty();
        }
        return visit.use(ReadingErasures.class)
                .erasedOn(visit.actor(), visit.caseId())
                .map(day -> Sentence.of("web.erase.gone", day));
    }

    private Reply first(Visit visit) {
        return first(visit, true);
    }

    private Reply first(Visit visit, boolean fresh) {
        onlyTheHead(visit);
        ListingErasure.Waiting waiting = visit.use(ListingErasure.class).waiting(visit.actor());
        return visit.show(
                "municipality/erase/erasure.jte",
                new ErasurePage(
                        waiting.law(),
                        visit.use(ReadingErasures.class).unfinished(visit.actor()).stream()
                                .map(ErasureRoutes::approved)
                                .toList(),
                        waiting.due().stream()
                                .map(file -> FileRow.of(visit, teams, file))
                                .toList(),
                        waiting.toJudge().stream()
                                .map(file -> FileRow.of(visit, teams, file))
                                .toList(),
                        fresh));
    }

    private static ApprovedList approved(ErasureList list) {
        return new ApprovedList(
                list.id().toString(),
                list.approved().name(),
                Dates.day(list.approved().at()),
                list.lines().size(),
                list.cases());
    }

    private Reply approve(Visit visit) {
        onlyTheHead(visit);
        List<ApproveErasure.Shown> files = new ArrayList<>();
        for (String shown : visit.form().all("files")) {
            Optional<ApproveErasure.Shown> file = read(shown);
            if (file.isEmpty()) {
                visit.form().refuse(CannotApproveErasure.CHANGED_SINCE_SHOWN);
                return first(visit, false);
            }
            files.add(file.get());
        }
        return visit.use(ApprovingErasure.class)
                .handle(visit.actor(), new ApproveErasure(files))
                .match(
                        list -> visit.goTo(
                                PATH + "/lista/" + list.id(), Sentence.of("web.erase.approved", list.cases())),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return first(visit, false);
                        });
    }

    private static Optional<ApproveErasure.Shown> read(String shown) {
        int space = shown.indexOf(' ');
        try {
            return Optional.of(new ApproveErasure.Shown(
                    CaseId.parse(shown.substring(0, Math.max(0, space))), LocalDate.parse(shown.substring(space + 1))));
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not a box of ours: nothing was shown that could be approved.
            return Optional.empty();
        }
    }

    private Reply list(Visit visit, Map<CaseId, Sentence> left) {
        onlyTheHead(visit);
        ErasureList list = visit.use(ReadingErasures.class)
                .list(visit.actor(), listId(visit))
                .orElseThrow(PageFault::missing);
        return visit.show(
                "municipality/erase/list.jte",
                new ListPage(
                        approved(list),
                        list.law(),
                        list.lines().stream()
                                .map(line -> new Line(
                                        line.caseId(),
                                        FileRow.number(line.caseId()),
                                        line.lastEntry(),
                                        line.finishBy(),
                                        Optional.ofNullable(left.get(line.caseId()))
                                                .map(visit::say)
                                                .orElse("")))
                                .toList()));
    }

    private static ErasureListId listId(Visit visit) {
        try {
            return ErasureListId.parse(visit.path("list"));
        } catch (IllegalArgumentException e) {
            // Someone mistyped a path: to them the page does not exist.
            throw PageFault.missing();
        }
    }

    private Reply carryOut(Visit visit) {
        onlyTheHead(visit);
        return visit.use(CarryingOutErasure.class)
                .handle(visit.actor(), new CarryOutErasure(listId(visit)))
                .match(
                        done -> {
                            if (done.left().isEmpty()) {
                                return visit.goTo(PATH, Sentence.of("web.erase.done", done.erased()));
                            }
                            visit.form()
                                    .refuse(
                                            "",
                                            Sentence.of(
                                                    "web.erase.some-left",
                                                    done.erased(),
                                                    done.left().size()));
                            return list(
                                    visit,
                                    done.left().stream()
                                            .collect(Collectors.toMap(
                                                    CarryingOutErasure.Left::caseId, CarryingOutErasure.Left::why)));
                        },
                        refusal -> {
                            throw PageFault.conflict(refusal.sentence());
                        });
    }

    private Reply closed(Visit visit) {
        onlyTheHead(visit);
        ListingErasure.Page page = visit.use(ListingErasure.class)
                .page(visit.actor(), visit.query("efter").flatMap(ErasureRoutes::caseId));
        return visit.show(
                "municipality/erase/closed.jte",
                new ClosedPage(
                        page.files().stream()
                                .map(file -> FileRow.of(visit, teams, file))
                                .toList(),
                        page.next()
                                .map(next -> PATH + "/avslutade?efter=" + next)
                                .orElse("")));
    }

    private static Optional<CaseId> caseId(String text) {
        try {
            return Optional.of(CaseId.parse(text));
        } catch (IllegalArgumentException e) {
            // Someone mistyped the address: the list then begins from its beginning.
            return Optional.empty();
        }
    }

    private Reply protocols(Visit visit) {
        onlyTheHead(visit);
        return visit.show(
                "municipality/erase/protocols.jte",
                new ProtocolsPage(
                        visit.use(ReadingErasures.class).protocols(visit.actor(), PROTOCOLS_SHOWN), PROTOCOLS_SHOWN));
    }

    private static void onlyTheHead(Visit visit) {
        // Asking for the verb first: staff of the region are told whose page it is.
        visit.use(ListingErasure.class);
        if (!visit.actor().may(Mandate.HEAD_OF_SERVICE)) {
            throw PageFault.notAllowed(Sentence.of("administration.not-head"));
        }
    }
}
