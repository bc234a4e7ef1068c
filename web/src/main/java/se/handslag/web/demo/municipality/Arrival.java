package se.handslag.web.demo.municipality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.eligibility.joint.identity.RegisterSource;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.eligibility.municipality.conclude.ConcludeAssessment;
import se.handslag.eligibility.municipality.conclude.ConcludingAssessments;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.eligibility.municipality.identify.IdentifyPerson;
import se.handslag.eligibility.municipality.identify.IdentifyingPersons;
import se.handslag.eligibility.municipality.interview.BookInterview;
import se.handslag.eligibility.municipality.interview.BookingInterviews;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Telling;

/** From the first contact to the concluded assessment, as the municipality's staff do it. */
public final class Arrival {
    /** The team that most of the demo is about. */
    public static final String TEAM = "hikikomori-uppsala";
    /** The team that has a board. */
    public static final String FACT = "fact-general";

    private static final String NO_HARM =
            "Bara tid, plats och deltagare lämnas ut, inget om vem samtalet gäller. Varken personen eller någon närstående lider men av det.";

    private Arrival() {}

    /** Someone has been in touch. */
    public record Called(
            String team,
            Actor by,
            Caller caller,
            String callerName,
            String callerPhone,
            String about,
            String matter,
            NextStep next,
            Optional<LocalDate> callBackOn)
            implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new RegisterContact(
                    team, caller, callerName, callerPhone, about, matter, next, callBackOn, "", false);
            telling.use(by, RegisteringContacts.class)
                    .handle(by, command)
                    .orElseThrow()
                    .caseId()
                    .ifPresent(telling::opened);
        }
    }

    /** Someone has had advice, and nothing was stored about anyone. */
    public record Advised(Actor by, Caller caller) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command =
                    new RegisterContact(TEAM, caller, "", "", "", "", NextStep.NOTHING, Optional.empty(), "", true);
            telling.use(by, RegisteringContacts.class).handle(by, command).orElseThrow();
        }
    }

    /** An assessment interview is booked. */
    public record Booked(Actor by, LocalDateTime at, String place, String regionStaff) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command =
                    new BookInterview(telling.caseId(), at, place, telling.otherThan(by), regionStaff, NO_HARM, true);
            telling.use(by, BookingInterviews.class).handle(by, command).orElseThrow();
        }
    }

    /** It is known who the person is. */
    public record Identified(Actor by, String municipality) implements Deed {
        @Override
        public void tell(Telling telling) {
            Someone who = telling.who();
            var command = new IdentifyPerson(
                    telling.caseId(),
                    telling.number(),
                    who.given(),
                    who.family(),
                    who.given(),
                    who.phone(),
                    ContactPreference.ofCode(who.prefers()).orElseThrow(),
                    municipality,
                    who.protection(),
                    RegisterSource.POPULATION_REGISTER,
                    false);
            telling.use(by, IdentifyingPersons.class).handle(by, command).orElseThrow();
        }
    }

    /** The region is told who the person is, on their consent. */
    public record ToldWhoItIs(Actor by) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command = new DiscloseItem(
                    telling.caseId(),
                    ItemKind.IDENTITY,
                    telling.caseId().value(),
                    telling.otherThan(by),
                    Ground.CONSENT,
                    "");
            telling.use(by, Disclosing.class).handle(by, command.seen(true)).orElseThrow();
        }
    }

    /** Every criterion is settled, and the assessment is concluded. */
    public record Concluded(Actor by) implements Deed {
        @Override
        public void tell(Telling telling) {
            var seen = telling.use(by, ReadingAssessment.class)
                    .handle(by, telling.caseId())
                    .orElseThrow()
                    .material()
                    .revision();
            telling.use(by, ConcludingAssessments.class)
                    .handle(by, new ConcludeAssessment(telling.caseId(), seen))
                    .orElseThrow();
        }
    }
}
