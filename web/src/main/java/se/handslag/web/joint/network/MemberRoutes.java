package se.handslag.web.joint.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.Item;
import se.handslag.planning.joint.network.EndMembership;
import se.handslag.planning.joint.network.EndReason;
import se.handslag.planning.joint.network.KeepingMembers;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.LetKnow;
import se.handslag.planning.joint.network.MayKnow;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;
import se.handslag.planning.joint.network.page.HandPage;
import se.handslag.planning.joint.network.page.HandedPage;
import se.handslag.planning.joint.network.page.HandingPages;
import se.handslag.planning.joint.network.page.SharedPage;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * One member of the network: what they may know, what they have been handed by a link, and that they leave.
 *
 * <p>Fields: {@code parts}, {@code asked}, {@code words}, {@code on}, {@code until} · {@code item}, {@code days} · {@code reason}, {@code
 * endWords}, {@code endedOn}.
 */
public final class MemberRoutes implements Routes {
    private static final int USUAL_DAYS = 30;
    private static final int USUAL_MONTHS = 6;

    /**
     * A member.
     *
     * @param here who
     * @param sayings what the person has said that they may know, newest first
     * @param pages what they have been handed by a link, newest first
     * @param open what they can be handed now
     * @param link the address that has just been made, said once; empty otherwise
     * @param parts what they can be let know
     * @param asked who can have been asked
     * @param reasons why someone leaves
     * @param canWrite whether anything can be written
     */
    public record MemberPage(
            MemberHere here,
            List<MayKnow> sayings,
            List<SharedPage> pages,
            List<Choice> open,
            Optional<String> link,
            List<Choice> parts,
            List<Choice> asked,
            List<Choice> reasons,
            boolean canWrite) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/natverk/medlem/{member}", visit -> show(visit, Optional.empty()));
        site.post("/person/{case}/natverk/medlem/{member}/veta", this::letKnow);
        site.post("/person/{case}/natverk/medlem/{member}/sida", this::hand);
        site.post("/person/{case}/natverk/medlem/{member}/sida/{page}/stang", this::withdraw);
        site.post("/person/{case}/natverk/medlem/{member}/slut", this::end);
    }

    private Reply show(Visit visit, Optional<String> link) {
        MemberHere here = NetworkRoutes.member(visit);
        ReadingNetwork reading = visit.use(ReadingNetwork.class);
        boolean canWrite = here.isMember()
                && reading.obstacle(visit.actor(), visit.caseId()).isEmpty();
        Form form = visit.form();
        form.prefill("asked", WhoWasAsked.PERSON.code())
                .prefill("on", visit.today().toString())
                .prefill("endedOn", visit.today().toString())
                .prefill("days", String.valueOf(USUAL_DAYS))
                .prefill("until", visit.today().plusMonths(USUAL_MONTHS).toString())
                .prefillAll(
                        "parts",
                        here.mayKnow(visit.today()).stream().map(KnowPart::code).toList());
        List<Choice> open = canWrite
                ? visit.use(HandingPages.class).open(visit.actor(), visit.caseId(), here).stream()
                        .map(item -> choice(visit, item))
                        .toList()
                : List.of();
        return visit.show(
                "joint/network/member.jte",
                new MemberPage(
                        here,
                        reading.sayings(
                                visit.actor(), visit.caseId(), here.member().id()),
                        reading.read(visit.actor(), visit.caseId()).pages().stream()
                                .filter(page ->
                                        page.member().equals(here.member().id()))
                                .toList(),
                        open,
                        link,
                        NetworkWords.choices(visit, "network.part.", KnowPart.values(), KnowPart::code),
                        NetworkWords.choices(visit, "network.asked.", WhoWasAsked.values(), WhoWasAsked::code),
                        NetworkWords.choices(visit, "network.end.", EndReason.values(), EndReason::code),
                        canWrite));
    }

    private static Choice choice(Visit visit, Item item) {
        KnowPart part = KnowPart.of(item).orElseThrow();
        String held = item.content().getOrDefault(KnowPart.HELD_ON, "");
        LocalDate on = held.isEmpty() ? Dates.day(item.author().at()) : LocalDate.parse(held);
        return new Choice(
                part.code() + " " + item.id(),
                visit.say("network.part." + part.code()),
                visit.say(held.isEmpty() ? "web.network.item.saved" : "web.network.item.held", on));
    }

    private Reply letKnow(Visit visit) {
        MemberHere here = NetworkRoutes.member(visit);
        Form form = visit.form();
        Set<KnowPart> parts = form.all("parts").stream()
                .flatMap(code -> KnowPart.ofCode(code).stream())
                .collect(Collectors.toSet());
        Optional<Wish> wish = NetworkRoutes.wish(form);
        Optional<LocalDate> until = parts.isEmpty()
                ? Optional.of(visit.today())
                : form.requiredDate("until", Sentence.of("web.network.until.missing"));
        if (form.faulty()) {
            return show(visit, Optional.empty());
        }
        LetKnow command =
                new LetKnow(visit.caseId(), here.member().id(), parts, wish.orElseThrow(), until.orElseThrow());
        return visit.use(KeepingMembers.class)
                .letKnow(visit.actor(), command)
                .match(said -> back(visit, here, "web.network.knows.saved"), refusal -> {
                    form.refuse(refusal);
                    return show(visit, Optional.empty());
                });
    }

    /** The address is shown in the answer itself and nowhere else: only whoever made it sees it, and only now. */
    private Reply hand(Visit visit) {
        MemberHere here = NetworkRoutes.member(visit);
        Form form = visit.form();
        String[] chosen = form.text("item").split(" ");
        Optional<KnowPart> part = KnowPart.ofCode(chosen[0]);
        if (part.isEmpty() || chosen.length != 2) {
            form.refuse("item", Sentence.of("web.network.item.missing"));
        }
        if (form.text("days").isEmpty()) {
            form.refuse("days", Sentence.of("network.page.cannot.wrong-days", HandPage.MOST_DAYS));
        }
        int days = form.number("days", 1, HandPage.MOST_DAYS).orElse(0);
        if (form.faulty()) {
            return show(visit, Optional.empty());
        }
        HandPage command = new HandPage(
                visit.caseId(),
                here.member().id(),
                part.orElseThrow(),
                Form.readId(chosen[1]).orElseThrow(PageFault::missing),
                days);
        return visit.use(HandingPages.class)
                .handle(visit.actor(), command)
                .match(handed -> show(visit, Optional.of(address(visit, handed))), refusal -> {
                    form.refuse(refusal);
                    return show(visit, Optional.empty());
                });
    }

    private static String address(Visit visit, HandedPage handed) {
        return visit.outside("/delat/" + handed.link().secret());
    }

    private Reply withdraw(Visit visit) {
        MemberHere here = NetworkRoutes.member(visit);
        return visit.use(HandingPages.class)
                .withdraw(visit.actor(), visit.caseId(), visit.pathId("page"))
                .match(ended -> back(visit, here, "web.network.page.closed"), refusal -> {
                    visit.form().refuse(refusal);
                    return show(visit, Optional.empty());
                });
    }

    private Reply end(Visit visit) {
        MemberHere here = NetworkRoutes.member(visit);
        Form form = visit.form();
        Optional<EndReason> reason = EndReason.ofCode(form.text("reason"));
        if (reason.isEmpty()) {
            form.refuse("reason", Sentence.of("web.network.reason.missing"));
        }
        Optional<LocalDate> on = form.requiredDate("endedOn", Sentence.of("web.network.ended-on.missing"));
        if (form.faulty()) {
            return show(visit, Optional.empty());
        }
        EndMembership command = new EndMembership(
                visit.caseId(), here.member().id(), reason.orElseThrow(), form.text("endWords"), on.orElseThrow());
        return visit.use(KeepingMembers.class)
                .end(visit.actor(), command)
                .match(
                        ended -> visit.goTo(
                                "/person/" + visit.caseId() + "/natverk", Sentence.of("web.network.member.left")),
                        refusal -> {
                            String field = refusal.field();
                            form.refuse(
                                    field.equals("words") ? "endWords" : field.equals("on") ? "endedOn" : field,
                                    refusal.sentence());
                            return show(visit, Optional.empty());
                        });
    }

    private static Reply back(Visit visit, MemberHere here, String done) {
        return visit.goTo(
                "/person/" + visit.caseId() + "/natverk/medlem/" + here.member().id(), Sentence.of(done));
    }
}
