package se.handslag.web.joint.disclose.rest;

import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.disclosure.acknowledge.CannotAcknowledge;
import se.handslag.core.disclosure.request.AnswerOutcome;
import se.handslag.core.disclosure.request.AnswerRequest;
import se.handslag.core.disclosure.request.AnsweringRequests;
import se.handslag.core.disclosure.request.AskForInformation;
import se.handslag.core.disclosure.request.AskingForInformation;
import se.handslag.core.disclosure.request.PersonKnows;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What passes between the authorities, for programs: the same verbs as the pages, by the same member of staff. */
public final class DisclosureForPrograms implements Routes {
    private static final String HERE = "/api/person/{case}";

    /** Hand an item over. */
    record Disclose(
            String kind,
            UUID item,
            String to,
            Ground ground,
            String reason,
            Map<String, String> answers,
            boolean receipt,
            boolean protectionSeen)
            implements PersonalData {
        @Override
        public String toString() {
            return "Disclose[masked]";
        }
    }

    /** Ask the other authority. {@code answerBy} is null for the usual time. */
    record Ask(
            String question,
            String purpose,
            List<String> kinds,
            PersonKnows knows,
            @Nullable LocalDate answerBy,
            Ground ground,
            String reason,
            Map<String, String> answers,
            boolean protectionSeen)
            implements PersonalData {
        @Override
        public String toString() {
            return "Ask[masked]";
        }
    }

    /** One item that is handed over in an answer. */
    record Picked(String kind, UUID item) {}

    /** Answer a request. */
    record Answer(
            AnswerOutcome outcome,
            List<Picked> items,
            Ground ground,
            String reason,
            Map<String, String> answers,
            String noHarm,
            boolean protectionSeen)
            implements PersonalData {
        @Override
        public String toString() {
            return "Answer[masked]";
        }
    }

    /** What was made. */
    record Made(String id) {}

    @Override
    public void addTo(Site site) {
        site.api(HandlerType.POST, HERE + "/disclosures", here(DisclosureForPrograms::disclose));
        site.api(HandlerType.POST, HERE + "/requests", here(DisclosureForPrograms::ask));
        site.api(HandlerType.POST, HERE + "/requests/{copy}/answer", here(DisclosureForPrograms::answer));
        site.api(HandlerType.POST, HERE + "/copies/{copy}/receipt", here(DisclosureForPrograms::acknowledge));
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    /** A person who may not be known is answered for like one who is not here, before anything of what was sent is read. */
    private static Page here(Page page) {
        return visit -> {
            visit.use(ReadingCaseFiles.class)
                    .open(visit.actor(), visit.caseId())
                    .orElseThrow(PageFault::missing);
            return page.answer(visit);
        };
    }

    private static Reply disclose(Visit visit) {
        Disclose sent = visit.command(Disclose.class, Map.of());
        DiscloseItem command;
        try {
            command = new DiscloseItem(
                    visit.caseId(),
                    new ItemKind(sent.kind()),
                    sent.item(),
                    AuthorityId.parse(sent.to()),
                    sent.ground(),
                    sent.reason(),
                    new Answers(sent.answers()),
                    sent.receipt(),
                    sent.protectionSeen());
        } catch (IllegalArgumentException e) {
            // What was sent may be personal, so that the exception is left here and the program is told.
            throw PageFault.unreadable(Sentence.of("fault.400.json"));
        }
        return visit.use(Disclosing.class)
                .handle(visit.actor(), command)
                .match(done -> visit.json(new Made(done.id().toString()), 201), visit::refused);
    }

    private static Reply ask(Visit visit) {
        Ask sent = visit.command(Ask.class, Map.of());
        AskForInformation command = new AskForInformation(
                visit.caseId(),
                sent.question(),
                sent.purpose(),
                sent.kinds().stream().map(DisclosureForPrograms::kind).collect(Collectors.toSet()),
                sent.knows(),
                Optional.ofNullable(sent.answerBy()),
                sent.ground(),
                sent.reason(),
                new Answers(sent.answers()),
                sent.protectionSeen());
        return visit.use(AskingForInformation.class)
                .handle(visit.actor(), command)
                .match(done -> visit.json(new Made(done.id().toString()), 201), visit::refused);
    }

    private static Reply answer(Visit visit) {
        Answer sent = visit.command(Answer.class, Map.of());
        AnswerRequest command = new AnswerRequest(
                visit.caseId(),
                copy(visit),
                sent.outcome(),
                sent.items().stream()
                        .map(picked -> new AnswerRequest.Picked(kind(picked.kind()), picked.item()))
                        .toList(),
                sent.ground(),
                sent.reason(),
                new Answers(sent.answers()),
                sent.noHarm(),
                sent.protectionSeen());
        return visit.use(AnsweringRequests.class)
                .handle(visit.actor(), command)
                .match(done -> visit.json(new Made(done.id().toString()), 201), visit::refused);
    }

    private static Reply acknowledge(Visit visit) {
        return visit.use(AcknowledgingCopies.class)
                .handle(visit.actor(), new AcknowledgeCopy(visit.caseId(), copy(visit)))
                .match(done -> visit.json(new Made(done.disclosure().toString()), 201), refusal -> {
                    if (refusal == CannotAcknowledge.NO_SUCH_COPY) {
                        throw PageFault.missing();
                    }
                    return visit.refused(refusal);
                });
    }

    private static ItemKind kind(String code) {
        try {
            return new ItemKind(code);
        } catch (IllegalArgumentException e) {
            // As above.
            throw PageFault.unreadable(Sentence.of("fault.400.json"));
        }
    }

    private static DisclosureId copy(Visit visit) {
        return new DisclosureId(visit.pathId("copy"));
    }
}
