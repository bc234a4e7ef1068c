package se.handslag.web.joint.sip;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.lock.HandOverSip;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.web.joint.disclose.Protection;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The lock of the plan, and the copies that are handed over. */
public final class SipLockRoutes implements Routes {

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
        site.get(SipRoutes.HERE + "/las", SipLockRoutes::lockForm);
        site.post(SipRoutes.HERE + "/las", SipLockRoutes::lock);
        site.get(SipRoutes.HERE + "/kopior", SipLockRoutes::copiesForm);
        site.post(SipRoutes.HERE + "/kopior", SipLockRoutes::copies);
    }

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
