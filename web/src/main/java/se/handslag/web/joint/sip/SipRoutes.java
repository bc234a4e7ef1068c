package se.handslag.web.joint.sip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.disclosure.acknowledge.CannotAcknowledge;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipEnd;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.end.EndSip;
import se.handslag.planning.joint.sip.end.EndingSips;
import se.handslag.planning.joint.sip.followup.FollowUpSip;
import se.handslag.planning.joint.sip.followup.FollowingUpSips;
import se.handslag.planning.joint.sip.lock.RenewSip;
import se.handslag.planning.joint.sip.lock.RenewingSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The coordinated individual plan: the page with its steps, the need, follow-up, a new version and the end. */
public final class SipRoutes implements Routes {
    static final String HERE = "/person/{case}/sip";

    @Override
    public void addTo(Site site) {
        site.personMenu("sip", "person.sip", 65);
        site.get(HERE, visit -> visit.show("joint/sip/sip.jte", SipPages.page(SipDesk.of(visit))));
        site.get(HERE + "/behov", SipRoutes::needForm);
        site.post(HERE + "/behov", SipRoutes::need);
        site.get(HERE + "/folj-upp", SipRoutes::followUpForm);
        site.post(HERE + "/folj-upp", SipRoutes::followUp);
        site.post(HERE + "/ny-version", SipRoutes::renew);
        site.get(HERE + "/avsluta", SipRoutes::endForm);
        site.post(HERE + "/avsluta", SipRoutes::end);
        site.post(HERE + "/kvittera/{copy}", SipRoutes::acknowledge);
        site.get(HERE + "/last/{lock}/lattlast.pdf", visit -> paper(visit, true));
        site.get(HERE + "/last/{lock}/plan.pdf", visit -> paper(visit, false));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/sip/texts");
    }

    // The need

    private static Reply needForm(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        if (desk.ongoing().isPresent()) {
            return desk.goHome();
        }
        visit.form().prefill("on", visit.today().toString());
        return showNeed(visit);
    }

    private static Reply showNeed(Visit visit) {
        return visit.show(
                "joint/sip/need.jte",
                Stream.of(SipInitiator.values())
                        .map(one -> Choice.of(one.code(), visit.say("sip.initiator." + one.code())))
                        .toList());
    }

    private static Reply need(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.sip.on.missing"));
        if (form.faulty()) {
            return showNeed(visit);
        }
        RecordSipNeed command = new RecordSipNeed(
                visit.caseId(),
                on.orElseThrow(),
                SipInitiator.ofCode(form.text("initiator")),
                form.text("important"),
                form.text("question"));
        return visit.use(RecordingSipNeeds.class)
                .handle(visit.actor(), command)
                .match(need -> visit.goTo(desk.home(), Sentence.of("web.sip.need.done")), refusal -> {
                    form.refuse(refusal);
                    return showNeed(visit);
                });
    }

    // After the lock

    private static Reply followUpForm(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Optional<SipCourse> course = desk.ongoing().filter(one -> one.lastLock().isPresent());
        if (course.isEmpty()) {
            return desk.goHome();
        }
        visit.form()
                .prefill("on", visit.today().toString())
                .prefill("next", visit.today().plusMonths(3).toString())
                .prefill("nextBy", course.get().lastLock().orElseThrow().followUpBy());
        return showFollowUp(visit, desk);
    }

    private static Reply showFollowUp(Visit visit, SipDesk desk) {
        return visit.show(
                "joint/sip/followup.jte",
                new FollowUpPage(
                        Stream.of(Direction.values())
                                .map(one -> Choice.of(one.code(), visit.say("follow-up.direction." + one.code())))
                                .toList(),
                        SipPages.holds(desk).orElseThrow(PageFault::missing)));
    }

    private static Reply followUp(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.sip.on.missing"));
        Optional<LocalDate> next = form.date("next");
        if (desk.ongoing().isEmpty()) {
            return desk.goHome();
        } else if (form.faulty()) {
            return showFollowUp(visit, desk);
        }
        FollowUpSip command = new FollowUpSip(
                visit.caseId(),
                desk.ongoing().get().id(),
                on.orElseThrow(),
                Direction.ofCode(form.text("direction")),
                form.text("ownWords"),
                form.text("evaluation"),
                next,
                form.text("nextBy"));
        return visit.use(FollowingUpSips.class)
                .handle(visit.actor(), command)
                .match(done -> visit.goTo(desk.home(), Sentence.of("web.sip.follow-up.done")), refusal -> {
                    form.refuse(refusal);
                    return showFollowUp(visit, desk);
                });
    }

    private static Reply renew(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        SipCourse course = desk.ongoing().orElseThrow(PageFault::missing);
        return visit.use(RenewingSips.class)
                .handle(visit.actor(), new RenewSip(visit.caseId(), course.id()))
                .match(version -> visit.goTo(desk.home() + "/mote", Sentence.of("web.sip.renew.done")), refusal -> {
                    throw PageFault.conflict(refusal.sentence());
                });
    }

    private static Reply endForm(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        if (desk.ongoing().isEmpty()) {
            return desk.goHome();
        }
        visit.form().prefill("on", visit.today().toString());
        return showEnd(visit);
    }

    private static Reply showEnd(Visit visit) {
        return visit.show(
                "joint/sip/end.jte",
                Stream.of(SipEnd.Reason.values())
                        .map(one -> Choice.of(one.code(), visit.say("sip.end." + one.code())))
                        .toList());
    }

    private static Reply end(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.sip.on.missing"));
        if (desk.ongoing().isEmpty()) {
            return desk.goHome();
        } else if (form.faulty()) {
            return showEnd(visit);
        }
        EndSip command = new EndSip(
                visit.caseId(),
                desk.ongoing().get().id(),
                on.orElseThrow(),
                SipEnd.Reason.ofCode(form.text("reason")),
                form.text("words"));
        return visit.use(EndingSips.class)
                .handle(visit.actor(), command)
                .match(done -> visit.goTo(desk.home(), Sentence.of("web.sip.end.done")), refusal -> {
                    form.refuse(refusal);
                    return showEnd(visit);
                });
    }

    // What has come, and paper

    private static Reply acknowledge(Visit visit) {
        return visit.use(AcknowledgingCopies.class)
                .handle(visit.actor(), new AcknowledgeCopy(visit.caseId(), new DisclosureId(visit.pathId("copy"))))
                .match(
                        done -> visit.goTo("/person/" + visit.caseId() + "/sip", Sentence.of("web.sip.acknowledged")),
                        refusal -> {
                            throw refusal == CannotAcknowledge.NO_SUCH_COPY
                                    ? PageFault.missing()
                                    : PageFault.conflict(refusal.sentence());
                        });
    }

    private static Reply paper(Visit visit, boolean easy) {
        SipDesk desk = SipDesk.of(visit);
        ReadingSips.Locked locked = visit.use(ReadingSips.class)
                .locked(visit.actor(), visit.caseId(), visit.pathId("lock"))
                .orElseThrow(PageFault::missing);
        SipPaper paper = new SipPaper(visit, desk.file());
        return easy ? paper.easy(locked) : paper.whole(locked);
    }
}
