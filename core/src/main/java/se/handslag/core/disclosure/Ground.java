package se.handslag.core.disclosure;

import static se.handslag.core.disclosure.ReceiverKind.CARE_ELSEWHERE;
import static se.handslag.core.disclosure.ReceiverKind.LAW_ENFORCEMENT;
import static se.handslag.core.disclosure.ReceiverKind.OTHER_AUTHORITY;
import static se.handslag.core.disclosure.ReceiverKind.OTHER_SIDE;
import static se.handslag.core.disclosure.ReceiverKind.PARTY;
import static se.handslag.core.disclosure.ReceiverKind.SAME_PRINCIPAL;
import static se.handslag.core.disclosure.ReceiverKind.SUPERVISION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.law.StatuteReference;

/**
 * The legal ground on which information leaves an authority (sekretessbrytande grund), as the Public Access to Information and Secrecy
 * Act (OSL 2009:400) and the acts beside it have it. Every disclosure names one.
 *
 * <p>A ground is open to some kinds of authority, towards some kinds of receiver, from a day on, and asks for conditions to be settled.
 * Whether it holds in the single case is for people; a program can tell when it cannot hold, and see to it that the questions were asked.
 *
 * <p>The general clause of OSL is not here and never offered: it does not apply to the secrecy of health care and social services. Nor is a
 * team as such a ground; two authorities that work together are secret to each other all the same.
 *
 * <p>Towards whom {@link #NECESSARY_FOR_OWN_WORK} and {@link #HARM_TEST} may be used is not said in the acts and is left open; that {@link
 * #DUTY_TO_TELL} is no ground towards a private person is our reading.
 */
@Carries(
        value = LegalTopic.NECESSARY_FOR_OWN_WORK,
        by = "Asks which task of the own authority cannot be done otherwise, and keeps the answer.",
        leftToPeople = "That it is applied restrictively.")
@Carries(
        value = LegalTopic.CONSENT_OF_THE_PERSON,
        by =
                "Hands over to another authority here on consent only what a registered consent covers that day, for that receiver. For a receiver outside, who stands in none, it asks when and how the person consented, and refuses what they have blocked or kept out of a registered consent.",
        leftToPeople = "Whether the person has consented to a receiver outside.")
@Carries(
        value = LegalTopic.DUTY_TO_TELL,
        by = "Asks which statute obliges, from a list or in words.",
        leftToPeople = "Whether the statute asks for just this.")
@Carries(
        value = LegalTopic.NECESSARY_CARE_HEALTH_CARE,
        by =
                "Asks which of the listed situations it is and what the information is needed for, and holds \"under 18\" against the day of birth.",
        leftToPeople = "Whether it is needed.")
@Carries(
        value = LegalTopic.NECESSARY_CARE_SOCIAL_SERVICES,
        by =
                "Asks which of the listed situations it is and what the information is needed for, and holds \"under 18\" against the day of birth.",
        leftToPeople = "Whether it is needed.")
@Carries(
        value = LegalTopic.PATIENT_CANNOT_CONSENT,
        by =
                "Is open to health care only, towards health care and social services, and asks why the person cannot consent.",
        leftToPeople = "Whether the person can.")
@Carries(
        value = LegalTopic.WITHIN_ONE_REGION,
        by = "Is open towards another board of the same region and never towards the municipality.")
@Carries(
        value = LegalTopic.WITHIN_ONE_MUNICIPALITY,
        by = "Is open towards another board of the same municipality and never towards the region.")
@Carries(
        value = LegalTopic.CRIME_AND_WRONG_PAYMENTS,
        by =
                "Is open to the social services only, towards an authority outside the team, from its first day, and asks what is to be prevented.",
        leftToPeople = "The weighing against the person's interest.")
@Carries(
        value = LegalTopic.SUSPECTED_OFFENCE,
        by = "Asks which offence, and is open towards authorities that fight crime.",
        leftToPeople = "Which paragraph the offence falls under.")
@Carries(
        value = LegalTopic.SUSPECTED_OFFENCE_SOCIAL_SERVICES,
        by = "Asks which offence, and is open towards authorities that fight crime.",
        leftToPeople = "Which paragraph the offence falls under.")
@Carries(
        value = LegalTopic.DUTY_TOWARDS_LAW_ENFORCEMENT,
        by = "Asks whether contact details or something else is needed, from the act's first day.",
        leftToPeople = "Whether secrecy clearly prevails.")
@Carries(
        value = LegalTopic.PARTYS_INSIGHT_AND_SECRECY,
        by = "Is open towards a party and never towards an authority.",
        leftToPeople = "What a party may not see.")
@Carries(
        value = LegalTopic.CONCERN_FOR_A_CHILD,
        by = "Can be named as the statute that obliges to tell.",
        leftToPeople = "To see the child, and to report at once.")
@Carries(
        value = LegalTopic.NOTICE_OF_ADMISSION_TO_HOSPITAL,
        by = "Can be named as the statute that obliges to tell.",
        leftToPeople = "Whether the person will need anything of the municipality afterwards.")
@Carries(value = LegalTopic.NOTICE_OF_READINESS_FOR_DISCHARGE, by = "Can be named as the statute that obliges to tell.")
@Carries(value = LegalTopic.INFORMATION_ON_DISCHARGE, by = "Can be named as the statute that obliges to tell.")
@Carries(value = LegalTopic.INFORMATION_BETWEEN_SOCIAL_BOARDS, by = "Can be named as the statute that obliges to tell.")
public enum Ground {
    /** The person has consented. */
    CONSENT(
            "consent",
            Open.both(LegalTopic.CONSENT_OF_THE_PERSON, LegalTopic.CONSENT_LIFTS_SECRECY),
            EnumSet.allOf(ReceiverKind.class)),
    /** It is clear that neither the person nor anyone close comes to harm. */
    HARM_TEST(
            "harm-test",
            Open.apart(LegalTopic.SECRECY_SOCIAL_SERVICES, LegalTopic.SECRECY_HEALTH_CARE),
            EnumSet.allOf(ReceiverKind.class),
            Condition.HARM_TO_WHOM),
    /** The authority cannot do its own work otherwise; applied restrictively. */
    NECESSARY_FOR_OWN_WORK(
            "necessary-for-own-work",
            Open.both(LegalTopic.NECESSARY_FOR_OWN_WORK),
            EnumSet.allOf(ReceiverKind.class),
            Condition.OWN_TASK),
    /** A statute obliges the authority to tell another authority. */
    DUTY_TO_TELL(
            "duty-to-tell",
            Open.both(LegalTopic.DUTY_TO_TELL),
            Set.of(OTHER_SIDE, CARE_ELSEWHERE, SAME_PRINCIPAL, LAW_ENFORCEMENT, SUPERVISION, OTHER_AUTHORITY),
            Condition.DUTY),
    /** Needed for a child, a person with continued substance use, one in compulsory care, or an expected child; health care's. */
    NECESSARY_CARE_HEALTH(
            "necessary-care-health",
            Open.region(LegalTopic.NECESSARY_CARE_HEALTH_CARE),
            Set.of(OTHER_SIDE, CARE_ELSEWHERE, SAME_PRINCIPAL),
            Condition.SITUATION,
            Condition.NEEDED_FOR),
    /** The same for the social services. */
    NECESSARY_CARE_SOCIAL(
            "necessary-care-social",
            Open.municipality(LegalTopic.NECESSARY_CARE_SOCIAL_SERVICES),
            Set.of(OTHER_SIDE, CARE_ELSEWHERE, SAME_PRINCIPAL),
            Condition.SITUATION,
            Condition.NEEDED_FOR),
    /** The person cannot consent because of their health or otherwise; from health care only. */
    CANNOT_CONSENT(
            "cannot-consent",
            Open.region(LegalTopic.PATIENT_CANNOT_CONSENT),
            Set.of(OTHER_SIDE, CARE_ELSEWHERE, SAME_PRINCIPAL),
            Condition.WHY_NO_CONSENT,
            Condition.NEEDED_FOR),
    /** Between boards of one municipality or one region. Between the two in a team it would take a regime of shared documentation. */
    SAME_PRINCIPAL_CARE(
            "same-principal",
            Open.apart(LegalTopic.WITHIN_ONE_MUNICIPALITY, LegalTopic.WITHIN_ONE_REGION),
            Set.of(SAME_PRINCIPAL),
            Condition.NEEDED_FOR),
    /** To prevent or look into crime, wrong payments or breaches of rules; health care's secrecy is left out of it. */
    CRIME_AND_WRONG_PAYMENTS(
            "crime-and-wrong-payments",
            Open.municipality(LegalTopic.CRIME_AND_WRONG_PAYMENTS),
            Set.of(SAME_PRINCIPAL, LAW_ENFORCEMENT, SUPERVISION, OTHER_AUTHORITY),
            Condition.TO_PREVENT),
    /** An offence is suspected. */
    SUSPECTED_OFFENCE(
            "suspected-offence",
            Map.of(
                    AuthorityKind.MUNICIPALITY,
                    List.of(LegalTopic.SUSPECTED_OFFENCE, LegalTopic.SUSPECTED_OFFENCE_SOCIAL_SERVICES),
                    AuthorityKind.REGION,
                    List.of(LegalTopic.SUSPECTED_OFFENCE)),
            Set.of(LAW_ENFORCEMENT),
            Condition.OFFENCE),
    /** An authority that fights crime needs it, and secrecy does not clearly prevail. */
    LAW_ENFORCEMENT_NEED(
            "law-enforcement-need",
            Open.both(LegalTopic.DUTY_TOWARDS_LAW_ENFORCEMENT),
            Set.of(LAW_ENFORCEMENT),
            Condition.WHAT_IS_NEEDED),
    /** A party may see the material of the matter. */
    PARTYS_INSIGHT(
            "partys-insight", Open.both(LegalTopic.PARTYS_INSIGHT_AND_SECRECY), Set.of(PARTY), Condition.WHICH_PARTY);

    private final String code;
    private final Map<AuthorityKind, List<LegalTopic>> topics;
    private final Set<ReceiverKind> towards;
    private final List<Condition> conditions;

    Ground(
            String code,
            Map<AuthorityKind, List<LegalTopic>> topics,
            Set<ReceiverKind> towards,
            Condition... conditions) {
        this.code = code;
        this.topics = topics;
        this.towards = Set.copyOf(towards);
        this.conditions = List.of(conditions);
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Whether an authority of this kind may use the ground at all. */
    public boolean isOpenTo(AuthorityKind kind) {
        return topics.containsKey(kind);
    }

    /** Whether the ground lets something go to a receiver of this kind. */
    public boolean isOpenTowards(ReceiverKind kind) {
        return towards.contains(kind);
    }

    /** Whether its paragraphs are in force for an authority of this kind on this day. */
    public boolean isInForce(AuthorityKind kind, LocalDate day) {
        return isOpenTo(kind)
                && topics.getOrDefault(kind, List.of()).stream()
                        .allMatch(
                                topic -> StatuteBook.swedish().find(topic, day).isPresent());
    }

    /** Whether a page offers it: an authority of this kind, towards this kind, on this day. */
    public boolean isOffered(AuthorityKind releasing, ReceiverKind to, LocalDate day) {
        return isOpenTowards(to) && isInForce(releasing, day);
    }

    /** The paragraphs in force on the day for an authority of this kind, as cited in Swedish. */
    public String paragraph(AuthorityKind kind, LocalDate day) {
        return topics.getOrDefault(kind, List.of()).stream()
                .flatMap(topic -> StatuteBook.swedish().find(topic, day).stream())
                .map(StatuteReference::citeShort)
                .collect(Collectors.joining(", "));
    }

    /** What has to be settled before something goes to a receiver of this kind. A consent is asked for in words where no register has it. */
    public List<Condition> conditions(ReceiverKind to) {
        return this == CONSENT && to.isOutside() ? List.of(Condition.HOW_CONSENTED) : conditions;
    }

    /** Whether the one who discloses must say why the ground holds. Consent speaks for itself. */
    public boolean asksForReason() {
        return this != CONSENT;
    }

    public static Optional<Ground> ofCode(String code) {
        for (Ground ground : values()) {
            if (ground.code.equals(code)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    /** To which kinds of authority a ground is open, and the questions of law that it answers there. */
    private static final class Open {
        static Map<AuthorityKind, List<LegalTopic>> both(LegalTopic... topics) {
            return Map.of(AuthorityKind.MUNICIPALITY, List.of(topics), AuthorityKind.REGION, List.of(topics));
        }

        static Map<AuthorityKind, List<LegalTopic>> apart(LegalTopic municipality, LegalTopic region) {
            return Map.of(AuthorityKind.MUNICIPALITY, List.of(municipality), AuthorityKind.REGION, List.of(region));
        }

        static Map<AuthorityKind, List<LegalTopic>> municipality(LegalTopic topic) {
            return Map.of(AuthorityKind.MUNICIPALITY, List.of(topic));
        }

        static Map<AuthorityKind, List<LegalTopic>> region(LegalTopic topic) {
            return Map.of(AuthorityKind.REGION, List.of(topic));
        }
    }
}
