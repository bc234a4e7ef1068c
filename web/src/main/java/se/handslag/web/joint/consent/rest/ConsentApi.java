package se.handslag.web.joint.consent.rest;

import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.CannotRecordConsent;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ConsentState;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.consent.Withdrawn;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The consent register for programs. */
public final class ConsentApi implements Routes {
    private static final String HERE = "/api/person/{case}/consents";
    private static final String ONE = HERE + "/{consent}";

    @Override
    public void addTo(Site site) {
        site.api(HandlerType.GET, HERE, ConsentApi::all);
        site.api(HandlerType.GET, ONE, ConsentApi::one);
        site.api(HandlerType.POST, HERE, ConsentApi::record);
        site.api(HandlerType.POST, HERE + "/preview", ConsentApi::preview);
        site.api(HandlerType.POST, ONE + "/withdraw", ConsentApi::withdraw);
    }

    /** @throws PageFault 404 if this authority has no such case */
    private static Reply all(Visit visit) {
        if (visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .isEmpty()) {
            throw PageFault.missing();
        }
        ReadingConsents reading = visit.use(ReadingConsents.class);
        ConsentState state = reading.state(visit.actor(), visit.caseId());
        ConsentLimits limits = reading.limits(visit.actor());
        LocalDate today = visit.today();
        return visit.json(new RegisterAnswer(
                state.kind().code(),
                state.until(),
                ConsentAnswer.codes(state.may()),
                ConsentAnswer.codes(state.mayNot()),
                limits.longestMonths(),
                reading.about(visit.actor(), visit.caseId()).stream()
                        .map(consent -> ConsentAnswer.of(consent, today, limits.warnDays()))
                        .toList()));
    }

    private static Reply one(Visit visit) {
        return visit.json(answer(visit, consent(visit)));
    }

    private static Reply record(Visit visit) {
        RecordConsent command = sent(() -> newConsent(visit).command());
        return visit.use(RecordingConsent.class)
                .handle(visit.actor(), command)
                .match(
                        consent -> {
                            String place = "/api/person/" + visit.caseId() + "/consents/" + consent.id();
                            return visit.made(Map.of("id", consent.id().toString(), "location", place), place);
                        },
                        visit::refused);
    }

    /** What they would see; refused by the same sentences as the recording itself. */
    private static Reply preview(Visit visit) {
        RecordConsent command = sent(() -> newConsent(visit).command());
        Optional<CannotRecordConsent> fault = visit.use(RecordingConsent.class).whyNot(visit.actor(), command);
        if (fault.isPresent()) {
            return visit.refused(fault.get());
        }
        return visit.json(ForeseenAnswer.of(visit.use(ForeseeingConsent.class)
                .whatTheyWillSee(
                        visit.actor(),
                        command.caseId(),
                        command.receivers(),
                        command.kinds(),
                        command.excluded(),
                        new Period(command.from(), command.to()))));
    }

    private static Reply withdraw(Visit visit) {
        Consent consent = consent(visit);
        Map<String, Object> address = Map.of("caseId", visit.caseId(), "consent", consent.id());
        WithdrawConsent command =
                sent(() -> visit.command(TakenBack.class, address).command());
        return visit.use(WithdrawingConsent.class)
                .handle(visit.actor(), command)
                .match(done -> visit.json(afterwards(visit, done)), visit::refused);
    }

    private static ConsentAnswer.AfterWithdrawal afterwards(Visit visit, Withdrawn done) {
        return new ConsentAnswer.AfterWithdrawal(
                answer(visit, done.consent()),
                done.received().stream().map(ConsentAnswer.Received::of).toList(),
                done.stillOpen().stream().map(ConsentId::toString).toList());
    }

    private static NewConsent newConsent(Visit visit) {
        return visit.command(NewConsent.class, Map.of("caseId", visit.caseId()));
    }

    private static <T> T sent(Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            // An id or a code that is none: the program that sends it is wrong, and its request cannot be read.
            throw PageFault.unreadable(Sentence.of("fault.400.json"));
        }
    }

    private static ConsentAnswer answer(Visit visit, Consent consent) {
        return ConsentAnswer.of(
                consent,
                visit.today(),
                visit.use(ReadingConsents.class).limits(visit.actor()).warnDays());
    }

    /** @throws PageFault 404 if this authority has no such consent in the case */
    private static Consent consent(Visit visit) {
        String wanted = visit.path("consent");
        return visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .filter(consent -> consent.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }
}
