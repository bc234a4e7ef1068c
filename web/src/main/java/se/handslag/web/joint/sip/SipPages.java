package se.handslag.web.joint.sip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCopy;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipLock;
import se.handslag.planning.joint.sip.SipSource;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.web.shell.Visit;

/** Puts the page SIP together. */
final class SipPages {
    private SipPages() {}

    static SipPage page(SipDesk desk) {
        Visit visit = desk.visit();
        Optional<SipCourse> course = desk.ongoing();
        AuthorityKind kind = visit.actor().employer().kind();
        ReadingCopies.Copies copies = visit.use(ReadingCopies.class).about(visit.actor(), visit.caseId());
        return new SipPage(
                desk.sips().step(),
                course,
                desk.file().isOpen(),
                desk.sips().consented(),
                course.map(one -> one.need().law(kind)).orElse(""),
                course.stream()
                        .flatMap(one -> one.invitations().stream().map(to -> called(visit, one, to, copies)))
                        .toList(),
                course.filter(one -> one.isStarted() && !one.isLocked())
                        .flatMap(one -> visit.use(ReadingSips.class).newest(visit.actor(), visit.caseId(), one.id()))
                        .map(SipVersion::content),
                holds(desk),
                course.stream()
                        .flatMap(one -> one.lastLock().stream()
                                .flatMap(lock -> latest(one).stream().map(to -> copied(visit, one, lock, to, copies))))
                        .toList(),
                desk.sips().received().stream()
                        .map(copy -> come(visit, copy, copies))
                        .toList(),
                kind.other().owner(),
                desk.sips().own().stream().filter(one -> one.end().isPresent()).toList());
    }

    /** What holds now: the version that was locked last. */
    static Optional<SipContent> holds(SipDesk desk) {
        Visit visit = desk.visit();
        return desk.ongoing()
                .flatMap(SipCourse::lastLock)
                .flatMap(lock -> visit.use(ReadingSips.class).locked(visit.actor(), visit.caseId(), lock.id()))
                .map(ReadingSips.Locked::content);
    }

    /** Those who were called, each once: the last invitation of each. */
    static List<SipInvitation> latest(SipCourse course) {
        Map<String, SipInvitation> latest = new java.util.LinkedHashMap<>();
        course.invitations().forEach(one -> latest.put(one.kind().code() + " " + one.receiver(), one));
        return List.copyOf(latest.values());
    }

    private static SipPage.Called called(Visit visit, SipCourse course, SipInvitation to, ReadingCopies.Copies copies) {
        Optional<String> receipt = receipt(visit, copies.givenOf(to.id()));
        Optional<SipAnswer> answer = course.answerTo(to);
        boolean waits = !course.isLocked() && !to.isForThePerson() && receipt.isEmpty() && answer.isEmpty();
        String state = answer.map(one -> visit.say("sip.answer." + one.said().code())
                        + (one.words().isBlank() ? "" : ": " + one.words()))
                .or(() -> receipt)
                .orElse(waits ? visit.say("web.sip.called.waits") : "");
        return new SipPage.Called(
                to.id().toString(),
                to.receiver(),
                visit.say(
                        "web.sip.called.about",
                        visit.say("receiver." + to.kind().code()),
                        visit.say("sip.channel." + to.channel().code()),
                        to.called().name(),
                        visit.moment(to.called().at())),
                state,
                waits,
                true);
    }

    private static SipPage.Copied copied(
            Visit visit, SipCourse course, SipLock lock, SipInvitation to, ReadingCopies.Copies copies) {
        boolean gone = !copies.givenOf(lock.id()).isEmpty() && to.authority().isPresent()
                || copies.outsideOf(lock.id()).stream()
                        .anyMatch(one -> one.receiver().equals(to.receiver()));
        Optional<String> receipt = to.authority().isPresent()
                ? receipt(visit, copies.givenOf(lock.id()))
                : course.receiptOf(to).map(answer -> visit.say("sip.answer.copy-received"));
        String state = receipt.orElse(visit.say(
                to.isForThePerson()
                        ? "web.sip.copied.person"
                        : gone ? "web.sip.copied.waits" : "web.sip.copied.missing"));
        return new SipPage.Copied(to.id().toString(), to.receiver(), state, !gone && !to.isForThePerson());
    }

    private static Optional<String> receipt(Visit visit, List<ReadingCopies.Given> given) {
        return given.stream()
                .flatMap(one -> one.receipt().stream())
                .findFirst()
                .map(one -> visit.say(
                        "web.sip.receipt",
                        one.by().name(),
                        visit.moment(one.by().at())));
    }

    private static SipPage.Come come(Visit visit, ReceivedCopy copy, ReadingCopies.Copies copies) {
        Map<String, String> fields = copy.item().content();
        boolean plan = SipSource.PLAN.equals(fields.get(SipSource.FORM));
        return new SipPage.Come(
                copy.id().toString(),
                visit.say(
                        plan ? "web.sip.come.plan" : "web.sip.come.invitation",
                        copy.sentBy().name(),
                        visit.moment(copy.sentBy().at())),
                plan
                        ? ""
                        : visit.say(
                                "web.sip.come.meeting",
                                fields.getOrDefault("meeting-at", ""),
                                fields.getOrDefault("place", "")),
                fields.getOrDefault("question", ""),
                plan ? Optional.of(SipCopy.read(fields)) : Optional.empty(),
                receiptHere(visit, copies, copy.id()));
    }

    private static String receiptHere(Visit visit, ReadingCopies.Copies copies, DisclosureId id) {
        return copies.come().stream()
                .filter(one -> one.copy().id().equals(id))
                .flatMap(one -> one.receipt().stream())
                .findFirst()
                .map(one -> visit.say(
                        "web.sip.receipt",
                        one.by().name(),
                        visit.moment(one.by().at())))
                .orElse("");
    }
}
