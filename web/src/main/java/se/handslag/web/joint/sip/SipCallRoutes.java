package se.handslag.web.joint.sip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.network.Member;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipChannel;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipNeed;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.invite.NoteSipAnswer;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;
import se.handslag.web.joint.disclose.Protection;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The call to the meeting, its paper, and what is answered. */
public final class SipCallRoutes implements Routes {
    private static final int FEWEST = 2;
    private static final int MOST = 15;
    private static final String FROM_THE_NETWORK = "member.";
    private static final Set<MemberRole> NOT_STAFF =
            Set.of(MemberRole.OTHER_AGENCY, MemberRole.RELATIVE, MemberRole.FRIEND);

    /**
     * The form of the call.
     *
     * @param authorities who in the team can be called by the platform's own post
     * @param kinds what kinds of others can be called
     * @param channels how they are called
     * @param others how many of them there is room for
     * @param consented whether the person has consented
     * @param isProtected whether the person's identity is protected
     * @param earlier who was called before
     * @param network those of the person's network who are not called by the platform's own post
     */
    public record CallPage(
            List<Choice> authorities,
            List<Choice> kinds,
            List<Choice> channels,
            int others,
            boolean consented,
            boolean isProtected,
            List<String> earlier,
            List<Choice> network)
            implements PersonalData {
        @Override
        public String toString() {
            return "CallPage";
        }
    }

    /** The form of an answer. @param who who answers */
    public record AnswerPage(String who, List<Choice> answers) implements PersonalData {
        @Override
        public String toString() {
            return "AnswerPage";
        }
    }

    @Override
    public void addTo(Site site) {
        site.get(SipRoutes.HERE + "/kalla", SipCallRoutes::form);
        site.post(SipRoutes.HERE + "/kalla", SipCallRoutes::call);
        site.get(SipRoutes.HERE + "/kallelse/{invitation}/svar", SipCallRoutes::answerForm);
        site.post(SipRoutes.HERE + "/kallelse/{invitation}/svar", SipCallRoutes::answer);
        site.get(SipRoutes.HERE + "/kallelse/{invitation}/kallelse.pdf", SipCallRoutes::paper);
    }

    private static Reply form(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Optional<SipNeed> need = desk.ongoing().map(SipCourse::need);
        if (need.isEmpty()) {
            return desk.goHome();
        }
        visit.form().prefill("question", need.get().question()).prefill("person", "yes");
        return show(visit, desk);
    }

    private static Reply show(Visit visit, SipDesk desk) {
        int sent = 0;
        while (sent < MOST
                && !visit.form().all("other." + (sent + 1) + ".receiver").isEmpty()) {
            sent++;
        }
        boolean more = visit.form().text("do").equals("more");
        return visit.show(
                "joint/sip/call.jte",
                new CallPage(
                        visit.use(InvitingToSips.class).authorities(visit.actor(), visit.caseId()).stream()
                                .map(authority -> Choice.of(authority.id().toString(), authority.name()))
                                .toList(),
                        SipInvitation.KINDS.stream()
                                .filter(ReceiverKind::isOutside)
                                .filter(kind -> kind != ReceiverKind.PARTY)
                                .map(kind -> Choice.of(kind.code(), visit.say("receiver." + kind.code())))
                                .toList(),
                        Stream.of(SipChannel.values())
                                .filter(channel -> channel != SipChannel.PLATFORM)
                                .map(channel -> Choice.of(channel.code(), visit.say("sip.channel." + channel.code())))
                                .toList(),
                        Math.min(MOST, Math.max(FEWEST, more ? sent + 1 : sent)),
                        desk.sips().consented(),
                        Protection.of(visit),
                        desk.sips().own().stream()
                                .flatMap(course -> course.invitations().stream())
                                .filter(SipInvitation::isOutside)
                                .map(SipInvitation::receiver)
                                .distinct()
                                .toList(),
                        network(visit).stream()
                                .map(member -> Choice.of(member.id().toString(), receiver(member)))
                                .toList()));
    }

    /** Whom the person has chosen, but for the two authorities' own staff, who are called with their authority. */
    private static List<Member> network(Visit visit) {
        return visit.use(ReadingNetwork.class).read(visit.actor(), visit.caseId()).now().stream()
                .map(MemberHere::member)
                .filter(member -> NOT_STAFF.contains(member.about().role()))
                .toList();
    }

    private static String receiver(Member member) {
        String organisation = member.about().organisation();
        return member.about().name() + (organisation.isEmpty() ? "" : ", " + organisation);
    }

    /** One of the network in a line of their own; when and how the person said yes to just this is still asked. */
    private static void add(Visit visit, String member) {
        int next = 1;
        while (!visit.form().all("other." + next + ".receiver").isEmpty()) {
            next++;
        }
        String name = "other." + next;
        network(visit).stream()
                .filter(one -> one.id().toString().equals(member))
                .findFirst()
                .ifPresent(one -> {
                    visit.form().prefill(name + ".receiver", receiver(one));
                    if (one.about().role() != MemberRole.OTHER_AGENCY) {
                        visit.form().prefill(name + ".kind", ReceiverKind.ANYONE_ELSE.code());
                    }
                });
    }

    private static Reply call(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        Form form = visit.form();
        if (desk.ongoing().isEmpty()) {
            return desk.goHome();
        } else if (form.text("do").equals("more")) {
            return show(visit, desk);
        } else if (form.text("do").startsWith(FROM_THE_NETWORK)) {
            add(visit, form.text("do").substring(FROM_THE_NETWORK.length()));
            return show(visit, desk);
        }
        Optional<LocalDate> on = form.date("meeting");
        Optional<LocalTime> at = form.time("time");
        if (on.isPresent() && at.isEmpty() && form.text("time").isEmpty()) {
            form.refuse("time", Sentence.of("sip.cannot.no-meeting"));
        }
        List<Invitee> invitees = invitees(visit, desk);
        if (form.faulty()) {
            return show(visit, desk);
        }
        Optional<LocalDateTime> meeting = on.flatMap(day -> at.map(day::atTime));
        InviteToSip command = new InviteToSip(
                visit.caseId(),
                desk.ongoing().get().id(),
                meeting,
                form.text("place"),
                form.text("question"),
                invitees,
                form.ticked("protectionSeen"));
        return visit.use(InvitingToSips.class)
                .handle(visit.actor(), command)
                .match(called -> visit.goTo(desk.home(), Sentence.of("web.sip.call.done", called.size())), refusal -> {
                    form.refuse(refusal);
                    return show(visit, desk);
                });
    }

    private static List<Invitee> invitees(Visit visit, SipDesk desk) {
        Form form = visit.form();
        List<Invitee> invitees = new ArrayList<>();
        List<Authority> team = visit.use(InvitingToSips.class).authorities(visit.actor(), visit.caseId());
        team.stream()
                .filter(authority -> form.has("authority", authority.id().toString()))
                .forEach(authority -> invitees.add(Invitee.authority(authority.id())));
        if (form.ticked("person")) {
            invitees.add(Invitee.person(desk.file().shownName(), channel(form, "channel")));
        }
        for (int i = 1; i <= MOST && !form.all("other." + i + ".receiver").isEmpty(); i++) {
            String name = "other." + i;
            if (form.text(name + ".receiver").isEmpty()
                    && form.text(name + ".consented").isEmpty()) {
                continue;
            }
            Optional<ReceiverKind> kind = ReceiverKind.ofCode(form.text(name + ".kind"));
            String receiver = form.required(name + ".receiver", Sentence.of("sip.cannot.no-receiver"));
            String consented = form.required(name + ".consented", Sentence.of("web.sip.consented.missing"));
            if (kind.isEmpty()) {
                form.refuse(name + ".kind", Sentence.of("web.sip.kind.missing"));
            } else {
                invitees.add(Invitee.outside(kind.get(), receiver, channel(form, name + ".channel"), consented));
            }
        }
        return invitees;
    }

    /** Where nothing is chosen it goes by letter, which reaches everybody. */
    private static SipChannel channel(Form form, String field) {
        return SipChannel.ofCode(form.text(field)).orElse(SipChannel.LETTER);
    }

    // The answer

    private static SipInvitation invitation(Visit visit, SipDesk desk) {
        var id = visit.pathId("invitation");
        return desk.sips().own().stream()
                .flatMap(course -> course.invitations().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private static Reply answerForm(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return showAnswer(visit, SipDesk.of(visit));
    }

    private static Reply showAnswer(Visit visit, SipDesk desk) {
        SipInvitation invitation = invitation(visit, desk);
        boolean locked =
                desk.ongoing().filter(course -> course.lastLock().isPresent()).isPresent();
        return visit.show(
                "joint/sip/answer.jte",
                new AnswerPage(
                        invitation.receiver(),
                        Stream.of(SipAnswer.Said.values())
                                .filter(said -> locked || said != SipAnswer.Said.COPY_RECEIVED)
                                .map(said -> Choice.of(said.code(), visit.say("sip.answer." + said.code())))
                                .toList()));
    }

    private static Reply answer(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        SipInvitation invitation = invitation(visit, desk);
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.sip.on.missing"));
        if (form.faulty()) {
            return showAnswer(visit, desk);
        }
        NoteSipAnswer command = new NoteSipAnswer(
                visit.caseId(),
                invitation.sip(),
                invitation.id(),
                SipAnswer.Said.ofCode(form.text("said")),
                form.text("words"),
                on.orElseThrow());
        return visit.use(NotingSipAnswers.class)
                .handle(visit.actor(), command)
                .match(done -> visit.goTo(desk.home(), Sentence.of("web.sip.answer.done")), refusal -> {
                    form.refuse(refusal);
                    return showAnswer(visit, desk);
                });
    }

    private static Reply paper(Visit visit) {
        SipDesk desk = SipDesk.of(visit);
        SipInvitation invitation = invitation(visit, desk);
        SipNeed need = desk.sips().own().stream()
                .filter(course -> course.id().equals(invitation.sip()))
                .map(SipCourse::need)
                .findFirst()
                .orElseThrow(PageFault::missing);
        return new SipPaper(visit, desk.file()).invitation(invitation, need);
    }
}
