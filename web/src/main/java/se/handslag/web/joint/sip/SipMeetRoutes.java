package se.handslag.web.joint.sip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipField;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavedSip;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.web.joint.merge.ConflictPage;
import se.handslag.web.joint.merge.ConflictPage.Said;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The meeting page, which several may write on at once. */
public final class SipMeetRoutes implements Routes {

    /**
     * The meeting page.
     *
     * @param rows what the names of each row's fields begin with, in order
     * @param parties who can answer for a row
     * @param leads who can have the overall responsibility
     * @param called who was called, with what they answered
     */
    public record MeetPage(List<String> rows, List<Choice> parties, List<Choice> leads, List<String> called)
            implements PersonalData {
        @Override
        public String toString() {
            return "MeetPage";
        }
    }

    @Override
    public void addTo(Site site) {
        site.get(SipRoutes.HERE + "/mote", SipMeetRoutes::form);
        site.post(SipRoutes.HERE + "/mote", SipMeetRoutes::save);
        site.post(SipRoutes.HERE + "/mote/utkast", SipMeetRoutes::keep);
    }

    @Override
    public List<String> texts() {
        return List.of(ConflictPage.TEXTS);
    }

    private static Reply form(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Optional<SipCourse> course = desk.ongoing().filter(one -> !one.isLocked());
        if (course.isEmpty()) {
            return desk.goHome();
        }
        Optional<SipVersion> newest = visit.use(ReadingSips.class)
                .newest(visit.actor(), visit.caseId(), course.get().id());
        SipForm form = new SipForm(visit)
                .fill(
                        newest.map(SipVersion::content)
                                .orElseGet(
                                        () -> SipContent.beginning(course.get().need())),
                        newest.map(SipVersion::revision).orElse(Revision.UNSAVED));
        visit.form().prefill("held-on", heldOn(visit, course.get()));
        return show(visit, desk, form.rows());
    }

    /** The day of the meeting that was called to since the last lock, once it has come. */
    private static String heldOn(Visit visit, SipCourse course) {
        return course.invitations().stream()
                .filter(invitation -> course.lastLock()
                        .map(lock ->
                                invitation.called().at().isAfter(lock.locked().at()))
                        .orElse(true))
                .map(invitation -> Dates.day(invitation.meetingAt()))
                .filter(day -> !day.isAfter(visit.today()))
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static Reply show(Visit visit, SipDesk desk, List<SipRowId> rows) {
        visit.form().prefillAll("row", rows.stream().map(SipRowId::toString).toList());
        return visit.show(
                "joint/sip/meet.jte",
                new MeetPage(
                        rows.stream().map(id -> "row." + id).toList(),
                        parties(visit, Arrays.stream(SipParty.values())),
                        parties(visit, Arrays.stream(SipParty.values()).filter(SipParty::mayLead)),
                        desk.ongoing().stream()
                                .flatMap(course -> SipPages.latest(course).stream()
                                        .map(one -> course.answerTo(one)
                                                .map(answer -> visit.say(
                                                        "web.sip.meet.answered",
                                                        one.receiver(),
                                                        visit.say("sip.answer."
                                                                + answer.said().code())))
                                                .orElse(one.receiver())))
                                .toList()));
    }

    private static List<Choice> parties(Visit visit, Stream<SipParty> parties) {
        return parties.map(party -> Choice.of(party.code(), visit.say("sip.party." + party.code())))
                .toList();
    }

    private static Reply save(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        SipForm form = new SipForm(visit);
        String pressed = visit.form().text("do");
        if (pressed.equals("row")) {
            List<SipRowId> rows = new ArrayList<>(form.rows());
            rows.add(form.another());
            return show(visit, desk, rows);
        }
        SipContent content = form.read();
        if (desk.ongoing().isEmpty()) {
            return desk.goHome();
        } else if (visit.form().faulty()) {
            return show(visit, desk, form.rows());
        }
        return visit.use(SavingSips.class)
                .handle(visit.actor(), command(visit, desk, form, content))
                .match(
                        saved -> pressed.equals("lock")
                                ? visit.goTo(desk.home() + "/las")
                                : visit.goTo(desk.home() + "/mote", told(visit, saved)),
                        refusal -> {
                            if (refusal instanceof CannotSip.Conflict conflict) {
                                return conflict(visit, desk, form, conflict);
                            }
                            form.refuse(refusal);
                            return show(visit, desk, form.rows());
                        });
    }

    private static SaveSip command(Visit visit, SipDesk desk, SipForm form, SipContent content) {
        return new SaveSip(
                visit.caseId(),
                desk.ongoing().orElseThrow(PageFault::missing).id(),
                form.seen(),
                content,
                form.chosen());
    }

    private static Sentence told(Visit visit, SavedSip saved) {
        return saved.mergedWith()
                .map(by -> Sentence.of("web.sip.saved.together", by.name()))
                .orElse(Sentence.of("web.sip.saved", visit.now()));
    }

    /** Saves while it is typed, and says what others have written since. What both wrote is asked when the form is sent. */
    private static Reply keep(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        SipForm form = new SipForm(visit);
        SipContent content = form.read();
        if (visit.form().faulty()) {
            return visit.json(Map.of("saved", visit.say("web.sip.draft.faulty")));
        }
        return visit.use(SavingSips.class)
                .handle(visit.actor(), command(visit, desk, form, content))
                .match(
                        saved -> kept(visit, form, content, saved),
                        refusal -> visit.json(Map.of(
                                "saved",
                                refusal instanceof CannotSip.Conflict conflict
                                        ? visit.say(
                                                "web.sip.draft.conflict",
                                                conflict.theirs().saved().name())
                                        : visit.say(refusal.sentence()))));
    }

    private static Reply kept(Visit visit, SipForm form, SipContent sent, SavedSip saved) {
        Map<String, String> fields =
                new LinkedHashMap<>(form.changedBeside(sent, saved.version().content()));
        fields.put("seen", saved.version().revision().toString());
        Set<SipRowId> here = new HashSet<>(form.rows());
        boolean more = saved.version().content().rows().stream().map(SipRow::id).anyMatch(id -> !here.contains(id));
        String hour = visit.moment(saved.version().saved().at());
        return visit.json(Map.of(
                "saved",
                more ? visit.say("web.sip.draft.more", hour) : visit.say("web.sip.draft.saved", hour),
                "fields",
                fields));
    }

    private static Reply conflict(Visit visit, SipDesk desk, SipForm form, CannotSip.Conflict conflict) {
        List<ConflictPage.Both> fields = conflict.fields().stream()
                .map(both -> new ConflictPage.Both(
                        both.field().code(),
                        heading(visit, both.field(), conflict.ours()),
                        Said.of(words(visit, both.field(), both.theirs())),
                        Said.of(words(visit, both.field(), both.ours()))))
                .toList();
        return ConflictPage.of(
                        new ConflictPage.Place(
                                "sip",
                                desk.home() + "/mote",
                                desk.home() + "/mote",
                                Sentence.of("web.sip.conflict.save"),
                                Sentence.of("web.merge.plan.leave")),
                        conflict.sentence(),
                        conflict.theirs().saved(),
                        conflict.theirs().revision(),
                        fields,
                        SipForm.carried(conflict.ours(), form.seen()))
                .carrying("row", form.rows().stream().map(SipRowId::toString).toList())
                .answer(visit);
    }

    private static String heading(Visit visit, SipField field, SipContent content) {
        String part = visit.say("sip.field." + field.part().code());
        return field.row()
                .map(id -> {
                    List<SipRowId> ids = content.rows().stream().map(SipRow::id).toList();
                    return visit.say("web.sip.conflict.row", ids.indexOf(id) + 1, part);
                })
                .orElse(part);
    }

    private static String words(Visit visit, SipField field, FieldValue value) {
        boolean coded = field.part() == SipField.Part.LEAD || field.part() == SipField.Part.ANSWERS;
        return coded && !value.isNone() ? visit.say("sip.party." + value.text()) : value.text();
    }
}
