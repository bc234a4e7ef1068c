package se.handslag.web.joint.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.network.group.CannotHoldGroup;
import se.handslag.planning.joint.network.group.DecisionOutcome;
import se.handslag.planning.joint.network.group.GroupDecision;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.group.HowTold;
import se.handslag.planning.joint.network.group.MeetingHere;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.PlanGroupMeeting;
import se.handslag.planning.joint.network.group.SettleDecision;
import se.handslag.planning.joint.network.group.TellMinutes;
import se.handslag.planning.joint.network.group.WriteMinutes;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The meetings of a resource group: planned, written down, decided at, and told to the person.
 *
 * <p>Fields: {@code planOn}, {@code hour}, {@code place}, {@code agenda} · {@code heldOn}, {@code personPresent}, {@code present}, {@code
 * ownWords}, {@code text}, {@code what1}, {@code who1}, {@code when1} and so on, {@code seen} · {@code how}, {@code toldOn} · {@code
 * outcome}, {@code settleWords}.
 */
public final class GroupMeetingRoutes implements Routes {
    /** Lines for decisions on the page; more are added by writing again. */
    private static final int LINES = 4;

    /**
     * The form for a new meeting, or for one that is moved.
     *
     * @param now who is in the group
     * @param moving the meeting that is moved; empty for a new one
     */
    public record PlanPage(List<MemberHere> now, Optional<MeetingHere> moving) {}

    /**
     * A meeting.
     *
     * @param here the meeting
     * @param people who can have been there
     * @param present who was there, by name
     * @param readers those who may know what it came to
     * @param lines the numbers of the lines for decisions
     * @param ways how the person can have been told
     * @param outcomes what can become of a decision
     * @param canWrite whether anything can be written
     * @param writing whether the form for what it came to is shown
     */
    public record MeetingPage(
            MeetingHere here,
            List<Choice> people,
            String present,
            List<MemberHere> readers,
            List<Integer> lines,
            List<Choice> ways,
            List<Choice> outcomes,
            boolean canWrite,
            boolean writing) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/natverk/mote", this::planForm);
        site.post("/person/{case}/natverk/mote", this::plan);
        site.get("/person/{case}/natverk/mote/{meeting}", visit -> show(visit, false));
        site.get("/person/{case}/natverk/mote/{meeting}/ratta", visit -> show(visit, true));
        site.post("/person/{case}/natverk/mote/{meeting}", this::write);
        site.get("/person/{case}/natverk/mote/{meeting}/flytta", this::moveForm);
        site.post("/person/{case}/natverk/mote/{meeting}/flytta", this::move);
        site.post("/person/{case}/natverk/mote/{meeting}/installt", this::callOff);
        site.post("/person/{case}/natverk/mote/{meeting}/beratta", this::tell);
        site.post("/person/{case}/natverk/mote/{meeting}/beslut/{decision}", this::settle);
    }

    private Reply planForm(Visit visit) {
        visit.person();
        return planForm(visit, Optional.empty());
    }

    private static Reply planForm(Visit visit, Optional<MeetingHere> moving) {
        return visit.show(
                "joint/network/plan-meeting.jte",
                new PlanPage(
                        visit.use(ReadingNetwork.class)
                                .read(visit.actor(), visit.caseId())
                                .now(),
                        moving));
    }

    private Reply plan(Visit visit) {
        return plan(visit, Optional.empty());
    }

    private Reply moveForm(Visit visit) {
        MeetingHere here = meeting(visit);
        if (!here.isPlanned()
                || visit.use(ReadingNetwork.class)
                        .obstacle(visit.actor(), visit.caseId())
                        .isPresent()) {
            return visit.goTo(home(visit));
        }
        GroupMeeting.Planned plan = here.meeting().plan();
        visit.form()
                .prefill("seen", here.meeting().revision().toString())
                .prefill("planOn", plan.on().toString())
                .prefill("hour", plan.hour())
                .prefill("place", plan.place())
                .prefill("agenda", plan.agenda());
        return planForm(visit, Optional.of(here));
    }

    private Reply move(Visit visit) {
        return plan(visit, Optional.of(meeting(visit)));
    }

    private static String home(Visit visit) {
        return "/person/" + visit.caseId() + "/natverk/mote/" + visit.path("meeting");
    }

    private static Reply plan(Visit visit, Optional<MeetingHere> moving) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("planOn", Sentence.of("web.network.plan-on.missing"));
        String agenda = form.required("agenda", Sentence.of("network.meeting.cannot.no-agenda"));
        form.atMost("agenda", GroupMeeting.Planned.LONGEST_AGENDA).atMost("place", GroupMeeting.Planned.LONGEST_PLACE);
        if (form.faulty()) {
            return planForm(visit, moving);
        }
        GroupMeeting.Planned planned =
                new GroupMeeting.Planned(on.orElseThrow(), form.text("hour"), form.text("place"), agenda, false);
        PlanGroupMeeting command = new PlanGroupMeeting(
                visit.caseId(), moving.map(here -> here.meeting().id()), form.revision("seen"), planned);
        return visit.use(HoldingGroupMeetings.class)
                .handle(visit.actor(), command)
                .match(
                        done -> moving.isPresent()
                                ? visit.goTo(home(visit), Sentence.of("web.network.meeting.moved"))
                                : visit.goTo(
                                        "/person/" + visit.caseId() + "/natverk",
                                        Sentence.of("web.network.meeting.planned")),
                        refusal -> {
                            form.refuse(refusal.field().equals("on") ? "planOn" : refusal.field(), refusal.sentence());
                            return planForm(visit, moving);
                        });
    }

    private static MeetingHere meeting(Visit visit) {
        visit.person();
        return visit.use(ReadingNetwork.class).read(visit.actor(), visit.caseId()).meetings().stream()
                .filter(here -> here.meeting().id().toString().equals(visit.path("meeting")))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private Reply show(Visit visit, boolean correcting) {
        MeetingHere here = meeting(visit);
        ReadingNetwork reading = visit.use(ReadingNetwork.class);
        List<MemberHere> all = reading.read(visit.actor(), visit.caseId()).members();
        Set<MemberId> there =
                here.newest().map(minutes -> minutes.words().present()).orElse(Set.of());
        boolean canWrite = reading.obstacle(visit.actor(), visit.caseId()).isEmpty();
        prefill(visit, here, there);
        return visit.show(
                "joint/network/meeting.jte",
                new MeetingPage(
                        here,
                        all.stream()
                                .filter(one -> one.isMember()
                                        || there.contains(one.member().id()))
                                .map(one -> Choice.of(
                                        one.member().id().toString(),
                                        one.member().about().name()))
                                .toList(),
                        all.stream()
                                .filter(one -> there.contains(one.member().id()))
                                .map(one -> one.member().about().name())
                                .collect(Collectors.joining(", ")),
                        all.stream()
                                .filter(one -> one.mayKnow(visit.today()).contains(KnowPart.MINUTES))
                                .toList(),
                        IntStream.rangeClosed(1, LINES).boxed().toList(),
                        NetworkWords.choices(visit, "network.told.", HowTold.values(), HowTold::code),
                        NetworkWords.choices(
                                visit, "network.outcome.", DecisionOutcome.values(), DecisionOutcome::code),
                        canWrite,
                        canWrite && (correcting || here.isPlanned())));
    }

    private static void prefill(Visit visit, MeetingHere here, Set<MemberId> there) {
        Form form = visit.form();
        form.prefill("toldOn", visit.today().toString());
        form.prefill("heldOn", (here.on().isAfter(visit.today()) ? visit.today() : here.on()).toString());
        here.newest().ifPresent(minutes -> {
            form.prefill("text", minutes.words().text())
                    .prefill("ownWords", minutes.words().ownWords())
                    .prefill("seen", minutes.revision().toString())
                    .prefillAll(
                            "present", there.stream().map(MemberId::toString).toList());
            if (minutes.words().personPresent()) {
                form.prefill("personPresent", "yes");
            }
        });
    }

    private Reply write(Visit visit) {
        MeetingHere here = meeting(visit);
        Form form = visit.form();
        Optional<LocalDate> heldOn = form.requiredDate("heldOn", Sentence.of("web.network.held-on.missing"));
        String text = form.required("text", Sentence.of("network.meeting.cannot.nothing-written"));
        form.atMost("text", Minutes.Words.LONGEST_TEXT).atMost("ownWords", Minutes.Words.LONGEST_OWN_WORDS);
        List<GroupDecision.Words> decisions = decisions(form);
        if (form.faulty()) {
            return show(visit, true);
        }
        Set<MemberId> present = form.all("present").stream()
                .map(one -> new MemberId(Form.readId(one).orElseThrow(PageFault::missing)))
                .collect(Collectors.toSet());
        WriteMinutes command = new WriteMinutes(
                visit.caseId(),
                here.meeting().id(),
                form.revision("seen"),
                new Minutes.Words(
                        heldOn.orElseThrow(), form.ticked("personPresent"), present, form.text("ownWords"), text),
                decisions);
        return answer(visit, visit.use(HoldingGroupMeetings.class).handle(visit.actor(), command), "minutes", true);
    }

    /** A line with nothing in it is no decision. */
    private static List<GroupDecision.Words> decisions(Form form) {
        List<GroupDecision.Words> decisions = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) {
            if ((form.text("what" + i) + form.text("who" + i) + form.text("when" + i)).isEmpty()) {
                continue;
            }
            String what = form.required("what" + i, Sentence.of("network.meeting.cannot.decision-without-what"));
            String who = form.required("who" + i, Sentence.of("network.meeting.cannot.decision-without-who"));
            Optional<LocalDate> when = form.requiredDate("when" + i, Sentence.of("web.network.when.missing"));
            when.ifPresent(day -> decisions.add(new GroupDecision.Words(what, who, day)));
        }
        return decisions;
    }

    private Reply callOff(Visit visit) {
        MeetingHere here = meeting(visit);
        PlanGroupMeeting command = new PlanGroupMeeting(
                visit.caseId(),
                Optional.of(here.meeting().id()),
                here.meeting().revision(),
                here.meeting().plan().off());
        return answer(visit, visit.use(HoldingGroupMeetings.class).handle(visit.actor(), command), "off", false);
    }

    private Reply tell(Visit visit) {
        MeetingHere here = meeting(visit);
        Form form = visit.form();
        Optional<HowTold> how = HowTold.ofCode(form.text("how"));
        if (how.isEmpty()) {
            form.refuse("how", Sentence.of("web.network.how.missing"));
        }
        Optional<LocalDate> on = form.requiredDate("toldOn", Sentence.of("web.network.told-on.missing"));
        if (form.faulty()) {
            return show(visit, false);
        }
        TellMinutes command = new TellMinutes(visit.caseId(), here.meeting().id(), how.orElseThrow(), on.orElseThrow());
        return answer(visit, visit.use(HoldingGroupMeetings.class).handle(visit.actor(), command), "told", false);
    }

    private Reply settle(Visit visit) {
        meeting(visit);
        UUID decision = visit.pathId("decision");
        Form form = visit.form();
        Optional<DecisionOutcome> outcome = DecisionOutcome.ofCode(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.refuse("", Sentence.of("web.network.outcome.missing"));
            return show(visit, false);
        }
        SettleDecision command = new SettleDecision(visit.caseId(), decision, outcome.get(), form.text("settleWords"));
        return answer(visit, visit.use(HoldingGroupMeetings.class).handle(visit.actor(), command), "settled", false);
    }

    private Reply answer(Visit visit, Outcome<?, CannotHoldGroup> outcome, String done, boolean correcting) {
        return outcome.match(value -> visit.goTo(home(visit), Sentence.of("web.network.meeting." + done)), refusal -> {
            visit.form().refuse(refusal.field().equals("words") ? "" : refusal.field(), refusal.sentence());
            return show(visit, correcting);
        });
    }
}
