package se.handslag.web.municipality.stay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.planning.joint.stay.StayNotice;
import se.handslag.planning.municipality.stay.NoticedStay;
import se.handslag.planning.municipality.stay.ReadingNoticedStays;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What the region has told of a stay in hospital, for the municipality's staff: read and acknowledged. */
public final class NoticeRoutes implements Routes {
    private static final String PART = "sjukhus";
    private static final String HOME = "/person/{case}/sjukhus";

    @Override
    public void addTo(Site site) {
        site.personMenu(PART, "web.notice.menu", 77, actor -> actor.employer().kind() == AuthorityKind.MUNICIPALITY);
        site.get(HOME, municipal(NoticeRoutes::page));
        site.post(HOME + "/{copy}/kvittera", municipal(NoticeRoutes::acknowledge));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/stay/texts");
    }

    @Override
    public PersonLine addTo(PersonLine line, Visit visit) {
        return visit.owner() == Owner.MUNICIPALITY
                        && visit.use(ReadingNoticedStays.class)
                                .inHospital(visit.actor(), List.of(line.caseId()))
                                .contains(line.caseId())
                ? line.with(Mark.of(Mark.Kind.WARN, "web.notice.mark").opening(PART))
                : line;
    }

    @Override
    public List<Panel> panels(Visit visit) {
        if (visit.owner() != Owner.MUNICIPALITY) {
            return List.of();
        }
        List<String> lines = visit.use(ReadingNoticedStays.class)
                .about(visit.actor(), visit.caseId())
                .map(here -> lines(visit, here))
                .orElse(List.of());
        return lines.isEmpty()
                ? List.of()
                : List.of(new Panel(
                        15,
                        Sentence.of("web.notice.panel"),
                        lines,
                        Sentence.of("web.notice.none"),
                        PART,
                        Sentence.of("web.notice.panel.more")));
    }

    private static List<String> lines(Visit visit, ReadingNoticedStays.Here here) {
        List<String> lines = new ArrayList<>();
        here.stays().stream()
                .findFirst()
                .filter(NoticedStay::isGoingOn)
                .ifPresent(stay ->
                        lines.add(visit.say("web.notice.line", stay.last().ward(), Dates.day(stay.admittedAt()))));
        here.paysFrom().ifPresent(day -> lines.add(visit.say("web.notice.line.pays", day)));
        return lines;
    }

    /** A page for the municipality's staff; the region's see the stay. */
    private static Page municipal(Page page) {
        return visit -> visit.owner() == Owner.MUNICIPALITY
                ? page.answer(visit)
                : visit.goTo("/person/" + visit.caseId() + "/slutenvard");
    }

    private static Reply page(Visit visit) {
        ReadingNoticedStays.Here here = visit.use(ReadingNoticedStays.class)
                .about(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        return visit.show(
                "municipality/stay/notices.jte",
                new NoticePage(
                        here.open(),
                        here.stays().stream()
                                .map(stay -> stay(visit, here, stay))
                                .toList(),
                        here.paysFrom(),
                        visit.say(here.agreed() ? "web.notice.pays.agreed" : "web.notice.pays.act")));
    }

    private static NoticePage.Stay stay(Visit visit, ReadingNoticedStays.Here here, NoticedStay stay) {
        List<NoticePage.Notice> notices = new ArrayList<>(
                stay.notices().stream().map(told -> notice(visit, here, told)).toList());
        Collections.reverse(notices);
        return new NoticePage.Stay(
                visit.say("web.notice.stay", stay.last().ward(), Dates.day(stay.admittedAt())), notices);
    }

    private static NoticePage.Notice notice(Visit visit, ReadingNoticedStays.Here here, NoticedStay.Told told) {
        StayNotice notice = told.notice();
        List<NoticePage.Fact> facts = new ArrayList<>();
        add(facts, visit.say("item.inpatient-notice.address"), notice.address());
        notice.planned().ifPresent(day -> add(facts, visit.say("item.inpatient-notice.planned-on"), visit.date(day)));
        notice.leftAt()
                .ifPresent(moment -> add(facts, visit.say("item.inpatient-notice.left-at"), visit.moment(moment)));
        add(facts, visit.say("item.inpatient-notice.words"), notice.words());
        DisclosureId copy = told.copy().id();
        return new NoticePage.Notice(
                visit.say("stay.notice." + notice.form().code()),
                visit.moment(notice.given()),
                notice.given().toString(),
                told.copy().sentBy().name() + ", " + told.copy().sentBy().title(),
                facts,
                here.receipts().containsKey(copy)
                        ? visit.say(
                                "web.notice.acknowledged",
                                here.receipts().get(copy).by().name(),
                                visit.moment(here.receipts().get(copy).by().at()))
                        : "",
                "/person/" + visit.caseId() + "/" + PART + "/" + copy + "/kvittera");
    }

    private static void add(List<NoticePage.Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new NoticePage.Fact(label, value));
        }
    }

    private static Reply acknowledge(Visit visit) {
        return visit.use(AcknowledgingCopies.class)
                .handle(visit.actor(), new AcknowledgeCopy(visit.caseId(), new DisclosureId(visit.pathId("copy"))))
                .match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/" + PART, Sentence.of("web.notice.acknowledged.done")),
                        refusal -> {
                            throw PageFault.missing();
                        });
    }
}
