package se.handslag.web.joint.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.network.KeepingMembers;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.MemberMark;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.network.SaveMember;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;
import se.handslag.planning.joint.network.group.MeetingHere;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The person's network: who is in it, and the form for someone whom the person wants there.
 *
 * <p>Fields: {@code name}, {@code role}, {@code relation}, {@code organisation}, {@code reached}, {@code mark}, {@code asked}, {@code words},
 * {@code on}, {@code seen}.
 */
public final class NetworkRoutes implements Routes {
    private static final int ORDER = 75;
    private static final int SHOWN = 3;

    /**
     * The network at a glance.
     *
     * @param now those who are in it
     * @param left those who have left it
     * @param next the meeting that is planned
     * @param held the meetings that have been, the latest first
     * @param obstacle why nothing can be written; empty if it can
     */
    public record NetworkPage(
            List<MemberHere> now,
            List<MemberHere> left,
            Optional<MeetingHere> next,
            List<MeetingHere> held,
            Optional<Sentence> obstacle) {}

    /**
     * The form for a member.
     *
     * @param member who it is about; empty for someone new
     * @param roles as what they can be members
     * @param marks what can be known of them before anything else
     * @param asked who can have been asked
     */
    public record MemberForm(Optional<MemberHere> member, List<Choice> roles, List<Choice> marks, List<Choice> asked) {}

    @Override
    public void addTo(Site site) {
        site.personMenu("natverk", "person.network", ORDER);
        site.get("/person/{case}/natverk", this::show);
        site.get("/person/{case}/natverk/medlem", visit -> form(visit, Optional.empty()));
        site.post("/person/{case}/natverk/medlem", visit -> save(visit, Optional.empty()));
        site.get("/person/{case}/natverk/medlem/{member}/andra", visit -> form(visit, Optional.of(member(visit))));
        site.post("/person/{case}/natverk/medlem/{member}/andra", visit -> save(visit, Optional.of(member(visit))));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/network/texts");
    }

    @Override
    public List<Panel> panels(Visit visit) {
        List<MemberHere> now = visit.use(ReadingNetwork.class)
                .read(visit.actor(), visit.caseId())
                .now();
        List<String> lines = now.stream()
                .limit(SHOWN)
                .map(here -> here.member().about().name() + ", "
                        + NetworkWords.relation(visit, here.member().about()))
                .toList();
        return List.of(new Panel(
                ORDER,
                Sentence.of("web.network.panel", now.size()),
                lines,
                Sentence.of("web.network.panel.none"),
                "natverk",
                Sentence.of("web.network.panel.more")));
    }

    private Reply show(Visit visit) {
        ReadingNetwork reading = visit.use(ReadingNetwork.class);
        ReadingNetwork.Network network = reading.read(visit.actor(), visit.caseId());
        visit.person();
        return visit.show(
                "joint/network/network.jte",
                new NetworkPage(
                        network.now(),
                        network.members().stream()
                                .filter(here -> !here.isMember())
                                .toList(),
                        network.meetings().stream()
                                .filter(MeetingHere::isPlanned)
                                .reduce((later, sooner) -> sooner),
                        network.meetings().stream().filter(MeetingHere::isHeld).toList(),
                        reading.obstacle(visit.actor(), visit.caseId()).map(why -> why.sentence())));
    }

    /** @throws PageFault 404 if nobody of that id is in the network */
    static MemberHere member(Visit visit) {
        visit.person();
        return visit.use(ReadingNetwork.class).read(visit.actor(), visit.caseId()).members().stream()
                .filter(here -> here.member().id().toString().equals(visit.path("member")))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private static Reply form(Visit visit, Optional<MemberHere> member) {
        visit.person();
        Form form = visit.form();
        member.map(here -> here.member()).ifPresent(known -> {
            MemberWords about = known.about();
            form.prefill("name", about.name())
                    .prefill("role", about.role().code())
                    .prefill("relation", about.relation())
                    .prefill("organisation", about.organisation())
                    .prefill("reached", about.reached())
                    .prefill("mark", about.mark().code())
                    .prefill("asked", about.wish().asked().code())
                    .prefill("words", about.wish().words())
                    .prefill("on", about.wish().on().toString())
                    .prefill("seen", known.revision().toString());
        });
        form.prefill("mark", MemberMark.NONE.code())
                .prefill("asked", WhoWasAsked.PERSON.code())
                .prefill("on", visit.today().toString());
        return visit.show(
                "joint/network/member-form.jte",
                new MemberForm(
                        member,
                        NetworkWords.choices(visit, "network.role.", MemberRole.values(), MemberRole::code),
                        NetworkWords.choices(visit, "network.mark.", MemberMark.values(), MemberMark::code),
                        NetworkWords.choices(visit, "network.asked.", WhoWasAsked.values(), WhoWasAsked::code)));
    }

    private static Reply save(Visit visit, Optional<MemberHere> member) {
        Form form = visit.form();
        String name = form.required("name", Sentence.of("network.member.cannot.no-name"));
        Optional<MemberRole> role = MemberRole.ofCode(form.text("role"));
        if (role.isEmpty()) {
            form.refuse("role", Sentence.of("web.network.role.missing"));
        }
        form.atMost("reached", MemberWords.LONGEST_REACHED);
        Optional<Wish> wish = wish(form);
        if (form.faulty()) {
            return form(visit, member);
        }
        MemberWords about = new MemberWords(
                name,
                role.orElseThrow(),
                form.text("relation"),
                form.text("organisation"),
                form.text("reached"),
                MemberMark.ofCode(form.text("mark")).orElse(MemberMark.NONE),
                wish.orElseThrow());
        SaveMember command =
                new SaveMember(visit.caseId(), member.map(here -> here.member().id()), form.revision("seen"), about);
        return visit.use(KeepingMembers.class)
                .handle(visit.actor(), command)
                .match(
                        saved -> visit.goTo(
                                "/person/" + visit.caseId() + "/natverk/medlem/" + saved.id(),
                                Sentence.of("web.network.member.saved")),
                        refusal -> {
                            form.refuse(refusal);
                            return form(visit, member);
                        });
    }

    /** What the person said, from the fields that every page asks it in. */
    static Optional<Wish> wish(Form form) {
        Optional<WhoWasAsked> asked = WhoWasAsked.ofCode(form.text("asked"));
        if (asked.isEmpty()) {
            form.refuse("asked", Sentence.of("web.network.asked.missing"));
        }
        String words = form.required("words", Sentence.of("network.member.cannot.no-wish"));
        form.atMost("words", Wish.LONGEST);
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.network.on.missing"));
        return asked.flatMap(who -> on.map(day -> new Wish(who, words, day)));
    }
}
