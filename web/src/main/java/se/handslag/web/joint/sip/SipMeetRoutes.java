package se.handslag.web.joint.sip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.plan.PlanValue;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipField;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.lock.HandOverSip;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavedSip;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.web.joint.disclose.Protection;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The meeting page, which several may write on at once, and the lock with its copies. */
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

    /**
     * Two people have changed the same fields: both texts, side by side.
     *
     * @param sentence what happened
     * @param who who saved first
     * @param at when they did
     * @param against their save
     * @param fields the fields that both changed
     * @param rows the ids of the rows
     * @param carried everything else that was written, so that nothing is lost
     */
    public record ConflictPage(
            Sentence sentence,
            String who,
            Instant at,
            String against,
            List<Field> fields,
            List<String> rows,
            Map<String, String> carried)
            implements PersonalData {

        /** One field with both texts. @param name what the choice is called */
        public record Field(String code, String name, String heading, String theirs, String ours)
                implements PersonalData {
            @Override
            public String toString() {
                return "Field[" + code + "]";
            }
        }

        @Override
        public String toString() {
            return "ConflictPage";
        }
    }

    /**
     * The page of the lock.
     *
     * @param content what would be locked
     * @param seen which save
     * @param missing what is missing before it can be
     * @param receivers who gets a copy
     * @param isProtected whether the person's identity is protected
     */
    public record LockPage(
            SipContent content, String seen, List<Sentence> missing, List<Choice> receivers, boolean isProtected)
            implements PersonalData {
        @Override
        public String toString() {
            return "LockPage";
        }
    }

    /** The page on which more copies are handed over. */
    public record CopiesPage(List<Choice> receivers, boolean isProtected) implements PersonalData {
        @Override
        public String toString() {
            return "CopiesPage";
        }
    }

    @Override
    public void addTo(Site site) {
        site.get(SipRoutes.HERE + "/mote", SipMeetRoutes::form);
        site.post(SipRoutes.HERE + "/mote", SipMeetRoutes::save);
        site.post(SipRoutes.HERE + "/mote/utkast", SipMeetRoutes::keep);
        site.get(SipRoutes.HERE + "/las", SipMeetRoutes::lockForm);
        site.post(SipRoutes.HERE + "/las", SipMeetRoutes::lock);
        site.get(SipRoutes.HERE + "/kopior", SipMeetRoutes::copiesForm);
        site.post(SipRoutes.HERE + "/kopior", SipMeetRoutes::copies);
    }

    // Writing

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
                                return conflict(visit, form, conflict);
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

    private static Reply conflict(Visit visit, SipForm form, CannotSip.Conflict conflict) {
        List<ConflictPage.Field> fields = conflict.fields().stream()
                .map(both -> new ConflictPage.Field(
                        both.field().code(),
                        SipForm.choiceOf(both.field()),
                        heading(visit, both.field(), conflict.ours()),
                        words(visit, both.field(), both.theirs()),
                        words(visit, both.field(), both.ours())))
                .toList();
        String against = conflict.theirs().revision().toString();
        if (visit.form().text("against").equals(against)) {
            fields.stream()
                    .filter(field -> visit.form().text(field.name()).isEmpty())
                    .forEach(field -> visit.form().refuse(field.name(), Sentence.of("web.sip.conflict.choose")));
        }
        return visit.show(
                "joint/sip/conflict.jte",
                new ConflictPage(
                        conflict.sentence(),
                        conflict.theirs().saved().name(),
                        conflict.theirs().saved().at(),
                        against,
                        fields,
                        form.rows().stream().map(SipRowId::toString).toList(),
                        SipForm.carried(conflict.ours(), form.seen())),
                409);
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

    private static String words(Visit visit, SipField field, PlanValue value) {
        boolean coded = field.part() == SipField.Part.LEAD || field.part() == SipField.Part.ANSWERS;
        return coded && !value.isNone() ? visit.say("sip.party." + value.text()) : value.text();
    }

    // Locking

    private static Reply lockForm(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Optional<SipCourse> course = desk.ongoing().filter(one -> one.isStarted() && !one.isLocked());
        if (course.isEmpty()) {
            return desk.goHome();
        }
        visit.form()
                .prefillAll(
                        "copies",
                        SipPages.latest(course.get()).stream()
                                .filter(one -> !one.isForThePerson())
                                .map(one -> one.id().toString())
                                .toList());
        return showLock(visit, course.get());
    }

    private static Reply showLock(Visit visit, SipCourse course) {
        SipVersion version = visit.use(ReadingSips.class)
                .newest(visit.actor(), visit.caseId(), course.id())
                .orElseThrow(PageFault::missing);
        return visit.show(
                "joint/sip/lock.jte",
                new LockPage(
                        version.content(),
                        version.revision().toString(),
                        LockingSips.missing(version.content(), visit.today()).stream()
                                .map(CannotSip::sentence)
                                .toList(),
                        receivers(course),
                        Protection.of(visit)));
    }

    private static List<Choice> receivers(SipCourse course) {
        return SipPages.latest(course).stream()
                .filter(one -> !one.isForThePerson())
                .map(one -> Choice.of(one.id().toString(), one.receiver()))
                .toList();
    }

    private static Set<UUID> chosen(Form form, SipCourse course) {
        Set<UUID> chosen = new HashSet<>();
        course.invitations().stream()
                .map(SipInvitation::id)
                .filter(id -> form.has("copies", id.toString()))
                .forEach(chosen::add);
        return chosen;
    }

    private static Reply lock(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Optional<SipCourse> course = desk.ongoing();
        if (course.isEmpty() || !course.get().isStarted()) {
            return desk.goHome();
        }
        LockSip command = new LockSip(
                visit.caseId(),
                course.get().id(),
                new SipForm(visit).seen(),
                chosen(visit.form(), course.get()),
                visit.form().ticked("protectionSeen"));
        return visit.use(LockingSips.class)
                .handle(visit.actor(), command)
                .match(lock -> visit.goTo(desk.home(), Sentence.of("web.sip.lock.done")), refusal -> {
                    visit.form().refuse(refusal);
                    return showLock(visit, course.get());
                });
    }

    // More copies

    private static Reply copiesForm(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        return desk.ongoing()
                .filter(course -> course.lastLock().isPresent())
                .map(course -> showCopies(visit, course))
                .orElseGet(desk::goHome);
    }

    private static Reply showCopies(Visit visit, SipCourse course) {
        return visit.show("joint/sip/handover.jte", new CopiesPage(receivers(course), Protection.of(visit)));
    }

    private static Reply copies(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        if (desk.ongoing().isEmpty()) {
            return desk.goHome();
        }
        SipCourse course = desk.ongoing().get();
        HandOverSip command = new HandOverSip(
                visit.caseId(),
                course.id(),
                chosen(visit.form(), course),
                visit.form().ticked("protectionSeen"));
        return visit.use(LockingSips.class)
                .handle(visit.actor(), command)
                .match(lock -> visit.goTo(desk.home(), Sentence.of("web.sip.copies.done")), refusal -> {
                    visit.form().refuse(refusal);
                    return showCopies(visit, course);
                });
    }
}
