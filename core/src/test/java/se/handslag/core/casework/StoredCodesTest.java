package se.handslag.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.review.LogJudgement;
import se.handslag.core.audit.review.ReviewReason;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.Danger;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.emergency.Verdict;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casefile.search.SearchTerm;
import se.handslag.core.consent.Capacity;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentState;
import se.handslag.core.consent.ConsentStatus;
import se.handslag.core.consent.Told;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Duty;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.request.AnswerOutcome;
import se.handslag.core.disclosure.request.PersonKnows;
import se.handslag.core.export.ExportBasis;
import se.handslag.core.export.ExportForm;
import se.handslag.core.export.WithholdGround;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.person.ProtectedIdentity;

/**
 * The codes that stand in the stores of authorities for as long as their records are kept. A failure here means that what has been stored can
 * no longer be read: give the constant back its code, and give a new meaning a code of its own.
 */
class StoredCodesTest {

    @Test
    void standForWhatTheyAlwaysStoodFor() {
        pin(
                Stage.values(),
                Stage::code,
                "CONTACT=contact, ASSESSMENT=assessment, INVESTIGATION=investigation, SETTLED=settled, SUPPORT=support,"
                        + " RELATIVE=relative, CLOSED=closed");
        pin(
                Mandate.values(),
                Mandate::code,
                "CASE_WORKER=case-worker, DECISION_MAKER=decision-maker, HEALTH_CARE=health-care,"
                        + " HEAD_OF_SERVICE=head-of-service, ADMINISTRATOR=administrator, PLATFORM=platform");
        pin(RelationKind.values(), RelationKind::code, "SELF=self, CLOSE=close");
        pin(
                ProtectionSource.values(),
                ProtectionSource::code,
                "POPULATION_REGISTER=population-register, TOLD=told, ANOTHER_AUTHORITY=another-authority,"
                        + " ANOTHER_CASE=another-case");
        pin(Act.Reach.values(), Act.Reach::code, "READ=read, WRITE=write");
        pin(AccessLog.Result.values(), AccessLog.Result::code, "DONE=done, REFUSED=refused");
        pin(AuthorityKind.values(), AuthorityKind::code, "MUNICIPALITY=municipality, REGION=region");
        pin(
                ContactKind.values(),
                ContactKind::code,
                "HOME_VISIT=home-visit, OUTING=outing, MEETING=meeting, PHONE=phone, MESSAGE=message, NETWORK=network,"
                        + " NOT_REACHED=not-reached, OTHER=other");
        pin(
                ContactPreference.values(),
                ContactPreference::code,
                "ANY=any, PHONE=phone, TEXT_MESSAGE=text-message, LETTER=letter, THROUGH_RELATIVE=through-relative");
        pin(
                SearchTerm.values(),
                SearchTerm::code,
                "NAME=name, IDENTITY_NUMBER=identity-number, CASE_NUMBER=case-number");
        pin(ConsentForm.values(), ConsentForm::code, "WRITTEN=written, ORAL=oral, ELECTRONIC=electronic");
        pin(
                Told.values(),
                Told::code,
                "PARTIES=parties, INFORMATION=information, PURPOSE=purpose, DURATION=duration, MAY_REFUSE=may-refuse,"
                        + " MAY_WITHDRAW=may-withdraw, CONSEQUENCES=consequences");
        pin(
                Capacity.values(),
                Capacity::code,
                "SELF=self, CHILD=child, GUARDIAN=guardian, GUARDIANS=guardians, REPRESENTATIVE=representative,"
                        + " ADMINISTRATOR=administrator, UNABLE=unable");
        pin(
                WithdrawnBy.values(),
                WithdrawnBy::code,
                "PERSON=person, GUARDIAN=guardian, REPRESENTATIVE=representative, SECOND_PERSON=second-person");
        pin(
                ConsentStatus.values(),
                ConsentStatus::code,
                "FUTURE=future, ACTIVE=active, EXPIRING=expiring, EXPIRED=expired, WITHDRAWN=withdrawn,"
                        + " SUPERSEDED=superseded");
        pin(
                ConsentState.Kind.values(),
                ConsentState.Kind::code,
                "THERE=there, PARTLY=partly, ENDING=ending, MISSING=missing, EXPIRED=expired, WITHDRAWN=withdrawn");
        pin(
                Ground.values(),
                Ground::code,
                "CONSENT=consent, HARM_TEST=harm-test, NECESSARY_FOR_OWN_WORK=necessary-for-own-work,"
                        + " DUTY_TO_TELL=duty-to-tell, NECESSARY_CARE_HEALTH=necessary-care-health,"
                        + " NECESSARY_CARE_SOCIAL=necessary-care-social, CANNOT_CONSENT=cannot-consent,"
                        + " SAME_PRINCIPAL_CARE=same-principal, CRIME_AND_WRONG_PAYMENTS=crime-and-wrong-payments,"
                        + " SUSPECTED_OFFENCE=suspected-offence, LAW_ENFORCEMENT_NEED=law-enforcement-need,"
                        + " PARTYS_INSIGHT=partys-insight");
        pin(
                ReceiverKind.values(),
                ReceiverKind::code,
                "OTHER_SIDE=other-side, CARE_ELSEWHERE=care-elsewhere, SAME_PRINCIPAL=same-principal,"
                        + " LAW_ENFORCEMENT=law-enforcement, SUPERVISION=supervision, OTHER_AUTHORITY=other-authority,"
                        + " PARTY=party, ANYONE_ELSE=anyone-else");
        pin(PersonKnows.values(), PersonKnows::code, "AGREES=agrees, KNOWS=knows, DOES_NOT_KNOW=does-not-know");
        pin(
                AnswerOutcome.values(),
                outcome -> outcome.code() + " as " + outcome.told().code(),
                "HANDED_OVER=handed-over as handed-over, REFUSED=refused as not-handed-over,"
                        + " NOTHING=nothing as not-handed-over");
        pin(
                Duty.values(),
                Duty::code,
                "CONCERN_FOR_A_CHILD=concern-for-a-child, ADMISSION_TO_HOSPITAL=admission-to-hospital,"
                        + " READY_FOR_DISCHARGE=ready-for-discharge, INFORMATION_ON_DISCHARGE=information-on-discharge,"
                        + " BETWEEN_SOCIAL_BOARDS=between-social-boards, OTHER_STATUTE=other-statute");
        pin(
                Condition.values(),
                condition -> condition.code() + condition.choices(),
                "HARM_TO_WHOM=harm-to-whom[person, someone-close, both], OWN_TASK=own-task[],"
                        + " DUTY=duty[concern-for-a-child, admission-to-hospital, ready-for-discharge,"
                        + " information-on-discharge, between-social-boards, other-statute],"
                        + " SITUATION=situation[under-18, substance-use, compulsory-care, unborn-child],"
                        + " NEEDED_FOR=needed-for[care, treatment, support],"
                        + " WHY_NO_CONSENT=why-no-consent[health, other-reason],"
                        + " TO_PREVENT=to-prevent[crime, wrong-payment, fraud-or-breach], OFFENCE=offence[],"
                        + " WHAT_IS_NEEDED=what-is-needed[contact-details, other-information],"
                        + " WHICH_PARTY=which-party[person, representative, other-party],"
                        + " HOW_CONSENTED=how-consented[]");
        pin(
                ProtectedIdentity.values(),
                ProtectedIdentity::code,
                "NONE=none, CONFIDENTIALITY_MARK=confidentiality-mark, PROTECTED_REGISTRATION=protected-registration,"
                        + " FICTITIOUS_PERSONAL_DATA=fictitious-personal-data");
        pin(RecordPart.values(), RecordPart::code, "NOTES=notes, PLANS=plans, COPIES=copies, FILE=file");
        pin(BlockScope.values(), BlockScope::code, "BETWEEN_UNITS=between-units, SHARED=shared");
        pin(AskedBy.values(), AskedBy::code, "PERSON=person, GUARDIAN=guardian");
        pin(Danger.values(), Danger::code, "LIFE=life, HEALTH=health");
        pin(Verdict.values(), Verdict::code, "RIGHT=right, WRONG=wrong");
        pin(
                se.handslag.core.export.AskedBy.values(),
                se.handslag.core.export.AskedBy::code,
                "PERSON=person, CUSTODIAN=custodian, GUARDIAN=guardian, REPRESENTATIVE=representative");
        pin(ExportBasis.values(), ExportBasis::code, "RIGHT_OF_ACCESS=right-of-access, PARTYS_INSIGHT=partys-insight");
        pin(
                WithholdGround.values(),
                WithholdGround::code,
                "ABOUT_ANOTHER=about-another, WHO_TOLD=who-told, THE_CARE=the-care");
        pin(ExportForm.values(), ExportForm::code, "JSON=json, PDF=pdf");
        pin(
                ReviewReason.values(),
                ReviewReason::code,
                "EMERGENCY=emergency, REASON=reason, PROTECTED=protected, DRAWN=drawn");
        pin(LogJudgement.values(), LogJudgement::code, "FINE=fine, ASK=ask, INVESTIGATE=investigate");
        assertThat(ItemKind.NOTE).hasToString("note");
        assertThat(ItemKind.IDENTITY).hasToString("identity");
        assertThat(ItemKind.REQUEST).hasToString("request");
        assertThat(ItemKind.REQUEST_ANSWER).hasToString("request-answer");
        assertThat(ItemKind.APPOINTMENT).hasToString("appointment");
    }

    private static <E extends Enum<E>> void pin(E[] values, Function<E, String> code, String pinned) {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> codes.put(value.name(), code.apply(value)));
        assertThat(codes.toString()).isEqualTo("{" + pinned + "}");
        assertThat(codes.values()).doesNotHaveDuplicates();
    }
}
