package se.handslag.core.law;

/**
 * A question that the law answers, whatever paragraph answers it on a given day.
 *
 * <p>Code asks by topic and date; only the {@link StatuteBook} knows the paragraph.
 */
public enum LegalTopic {
    /** The right to support (bistånd; insatser för personliga behov). */
    RIGHT_TO_SUPPORT("right-to-support"),
    /** Support beyond the right. */
    SUPPORT_BEYOND_THE_RIGHT("support-beyond-the-right"),
    /** Support without individual needs assessment. */
    SUPPORT_WITHOUT_INDIVIDUAL_NEEDS_ASSESSMENT("support-without-individual-needs-assessment"),
    /** Support to relatives and others who are close (stöd till närstående). */
    SUPPORT_TO_RELATIVES("support-to-relatives"),
    /** That personal circumstances need not be documented when someone is given advice (rådgivning). */
    ADVICE("advice"),
    /** That the board may decide that support without assessment of needs is given without documentation. */
    SUPPORT_WITHOUT_DOCUMENTATION("support-without-documentation"),
    /** Coordinated individual plan (SIP). */
    COORDINATED_INDIVIDUAL_PLAN("coordinated-individual-plan"),
    /** Coordinated individual plan (SIP) health care side. */
    COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE("coordinated-individual-plan-health-care"),
    /** Outreach. */
    OUTREACH("outreach"),
    /** Agreement with the region. */
    AGREEMENT_WITH_THE_REGION("agreement-with-the-region"),
    /** Open an investigation. */
    OPEN_AN_INVESTIGATION("open-an-investigation"),
    /** Duty to document. */
    DUTY_TO_DOCUMENT("duty-to-document"),
    /** Oral hearing. */
    ORAL_HEARING("oral-hearing"),
    /** Change of a decision without end date. */
    CHANGE_OF_A_DECISION_WITHOUT_END_DATE("change-of-a-decision-without-end-date"),
    /** Erasure of the social record. */
    ERASURE_OF_THE_SOCIAL_RECORD("erasure-of-the-social-record"),
    /** What is never erased, or later: parenthood, adoption, placements of children, agreements on custody. */
    EXCEPTIONS_FROM_ERASURE("exceptions-from-erasure"),
    /** Investigations for the protection of a child are kept longer. */
    CHILD_PROTECTION_RECORD_KEPT("child-protection-record-kept"),
    /** Whose records are kept for research. */
    RESEARCH_SAMPLE_OF_THE_SOCIAL_RECORD("research-sample-of-the-social-record"),
    /** Delegation. */
    DELEGATION("delegation"),
    /** Decisions not carried out. */
    DECISIONS_NOT_CARRIED_OUT("decisions-not-carried-out"),
    /** Appeal. */
    APPEAL("appeal"),
    /** Decision applies at once. */
    DECISION_APPLIES_AT_ONCE("decision-applies-at-once"),
    /** Communication before decision. */
    COMMUNICATION_BEFORE_DECISION("communication-before-decision"),
    /** Contents of a decision document. */
    CONTENTS_OF_A_DECISION_DOCUMENT("contents-of-a-decision-document"),
    /** Reasons. */
    REASONS("reasons"),
    /** Notice of the decision and how to appeal. */
    NOTICE_OF_THE_DECISION_AND_HOW_TO_APPEAL("notice-of-the-decision-and-how-to-appeal"),
    /** Correction of clerical error. */
    CORRECTION_OF_CLERICAL_ERROR("correction-of-clerical-error"),
    /** Change of a decision. */
    CHANGE_OF_A_DECISION("change-of-a-decision"),
    /** Time for appeal (three weeks from notice). */
    TIME_FOR_APPEAL("time-for-appeal"),
    /** Appeal in time and hand-over to the court. */
    APPEAL_IN_TIME_AND_HAND_OVER_TO_THE_COURT("appeal-in-time-and-hand-over-to-the-court"),
    /** Delay. */
    DELAY("delay"),
    /** Conflict of interest. */
    CONFLICT_OF_INTEREST("conflict-of-interest"),
    /** Deadline on a weekend or holiday. */
    DEADLINE_ON_A_WEEKEND_OR_HOLIDAY("deadline-on-a-weekend-or-holiday"),
    /** Delegation to an employee. */
    DELEGATION_TO_AN_EMPLOYEE("delegation-to-an-employee"),
    /** Report to the board of decisions that its employees made on delegation. */
    REPORT_OF_DELEGATED_DECISIONS("report-of-delegated-decisions"),
    /** Report to the board of decisions that its chair, a committee or a member made on delegation. */
    REPORT_OF_DECISIONS_DELEGATED_WITHIN_THE_BOARD("report-of-decisions-delegated-within-the-board"),
    /** Employees of another authority decide (avtalssamverkan). */
    EMPLOYEES_OF_ANOTHER_AUTHORITY_DECIDE("employees-of-another-authority-decide"),
    /** Secrecy health care. */
    SECRECY_HEALTH_CARE("secrecy-health-care"),
    /** Secrecy social services. */
    SECRECY_SOCIAL_SERVICES("secrecy-social-services"),
    /** Consent lifts secrecy. */
    CONSENT_LIFTS_SECRECY("consent-lifts-secrecy"),
    /** Direct access across authorities. */
    DIRECT_ACCESS_ACROSS_AUTHORITIES("direct-access-across-authorities"),
    /** Patient record kept at least ten years. */
    PATIENT_RECORD_KEPT_AT_LEAST_TEN_YEARS("patient-record-kept-at-least-ten-years"),
    /** A party's right to see the material of the matter. */
    PARTYS_INSIGHT("partys-insight"),
    /** The rare secrecy of a patient's own record towards the patient. */
    SECRECY_TOWARDS_THE_PATIENT("secrecy-towards-the-patient"),
    /** Interpreter and translation. */
    INTERPRETER("interpreter"),
    /** Representative with power of attorney. */
    REPRESENTATIVE("representative"),
    /** How a matter is begun, and the day on which something has come in. */
    APPLICATION("application"),
    /** That a matter is investigated as far as its nature demands. */
    DUTY_TO_INVESTIGATE("duty-to-investigate"),
    /** That a party may tell something orally. */
    ORAL_INFORMATION("oral-information"),
    /** That facts that came in otherwise than by a document are written down, by whom and when. */
    DOCUMENTATION_OF_FACTS("documentation-of-facts"),
    /** Who may appeal, and to which court. */
    RIGHT_TO_APPEAL("right-to-appeal"),
    /** Which municipality answers for a person. */
    RESPONSIBILITY_OF_A_MUNICIPALITY("responsibility-of-a-municipality"),
    /** Special fee for decisions that are not carried out. */
    SPECIAL_FEE("special-fee"),
    /** Fixed care contact. */
    FIXED_CARE_CONTACT("fixed-care-contact"),
    /** A written notice without the name of the one who decided, where threats are feared. */
    DECIDER_LEFT_OUT("decider-left-out"),
    /** That secrecy for someone's protection does not hold where they consent. */
    CONSENT_OF_THE_PERSON("consent-of-the-person"),
    /** What an authority must tell to do its own work. */
    NECESSARY_FOR_OWN_WORK("necessary-for-own-work"),
    /** What another statute obliges an authority to tell another authority. */
    DUTY_TO_TELL("duty-to-tell"),
    /** What health care may tell so that someone in a listed situation gets the care they need. */
    NECESSARY_CARE_HEALTH_CARE("necessary-care-health-care"),
    /** What the social services may tell so that someone in a listed situation gets the support they need. */
    NECESSARY_CARE_SOCIAL_SERVICES("necessary-care-social-services"),
    /** What health care may tell where the person cannot consent. */
    PATIENT_CANNOT_CONSENT("patient-cannot-consent"),
    /** What health care may tell within one region, and under the act on shared documentation. */
    WITHIN_ONE_REGION("within-one-region"),
    /** What the social services may tell within one municipality, and under the act on shared documentation. */
    WITHIN_ONE_MUNICIPALITY("within-one-municipality"),
    /** What may be told to prevent or look into crime, wrong payments and breaches of rules. */
    CRIME_AND_WRONG_PAYMENTS("crime-and-wrong-payments"),
    /** What may be told of a suspected offence. */
    SUSPECTED_OFFENCE("suspected-offence"),
    /** What the social services may tell of a suspected offence. */
    SUSPECTED_OFFENCE_SOCIAL_SERVICES("suspected-offence-social-services"),
    /** What municipalities and regions owe authorities that fight crime. */
    DUTY_TOWARDS_LAW_ENFORCEMENT("duty-towards-law-enforcement"),
    /** How a party's right to see the material stands to secrecy. */
    PARTYS_INSIGHT_AND_SECRECY("partys-insight-and-secrecy"),
    /** A report of concern for a child. */
    CONCERN_FOR_A_CHILD("concern-for-a-child"),
    /** Notice that someone is admitted to hospital. */
    NOTICE_OF_ADMISSION_TO_HOSPITAL("notice-of-admission-to-hospital"),
    /** Fixed care contact, appointed before someone leaves inpatient care. */
    FIXED_CARE_CONTACT_BEFORE_DISCHARGE("fixed-care-contact-before-discharge"),
    /** Notice that someone is ready to leave inpatient care. */
    NOTICE_OF_READINESS_FOR_DISCHARGE("notice-of-readiness-for-discharge"),
    /** What is told on the day when someone leaves inpatient care. */
    INFORMATION_ON_DISCHARGE("information-on-discharge"),
    /** Coordinated individual plan for someone who leaves inpatient care, and when to call to it. */
    COORDINATED_PLAN_ON_DISCHARGE("coordinated-plan-on-discharge"),
    /** From when the municipality pays for someone who is ready to leave inpatient care. */
    PAYMENT_FOR_WHO_IS_READY("payment-for-who-is-ready"),
    /** That a municipality and a region agree on something else about it. */
    AGREEMENT_ON_PAYMENT("agreement-on-payment"),
    /** Coordinated care plan before compulsory care outside hospital. */
    COORDINATED_CARE_PLAN("coordinated-care-plan"),
    /** The same before forensic psychiatric care outside hospital. */
    COORDINATED_CARE_PLAN_FORENSIC("coordinated-care-plan-forensic"),
    /** What social boards owe each other, and the statistics. */
    INFORMATION_BETWEEN_SOCIAL_BOARDS("information-between-social-boards"),
    /** What the social services may search by. */
    SEARCH_TERMS_IN_SOCIAL_SERVICES("search-terms-in-social-services"),
    /** What health care may not search by. */
    SEARCH_TERMS_IN_HEALTH_CARE("search-terms-in-health-care");

    private final String code;

    LegalTopic(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }
}
