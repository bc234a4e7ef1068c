package se.handslag.eligibility.joint.handover;

import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/** The fields of the copies by which one authority learns of another's case. The names are stored and never change. */
public final class CaseContent {
    public static final String STARTS_AT = "starts-at";
    public static final String PLACE = "place";
    public static final String REGION_STAFF = "region-staff";
    public static final String NUMBER_KIND = "number-kind";
    public static final String NUMBER = "number";
    public static final String GIVEN_NAME = "given-name";
    public static final String FAMILY_NAME = "family-name";
    public static final String KNOWN_AS = "known-as";
    public static final String PHONE = "phone";
    public static final String PREFERS = "prefers";
    public static final String MUNICIPALITY = "municipality";
    public static final String PROTECTION = "protection";
    public static final String SOURCE = "source";

    private static final String TEAM = "team";
    private static final String COORDINATOR = "coordinator";
    private static final String COORDINATOR_NAME = "coordinator-name";

    private CaseContent() {}

    /** Which team, and who holds the case together at the authority that tells. */
    public static Map<String, String> of(TeamId team, Coordinator coordinator) {
        return Map.of(
                TEAM, team.value(),
                COORDINATOR, coordinator.staff().value(),
                COORDINATOR_NAME, coordinator.name());
    }

    /** The team that the copy names. */
    public static TeamId team(Map<String, String> content) {
        return new TeamId(text(content, TEAM));
    }

    /** Who holds the case together at the authority that sent the copy. */
    public static Coordinator coordinator(Map<String, String> content, AuthorityId from) {
        return new Coordinator(new StaffId(text(content, COORDINATOR)), text(content, COORDINATOR_NAME), from);
    }

    /**
     * A field of the copy.
     *
     * @throws IllegalArgumentException if the copy lacks it; the message carries nothing of the copy
     */
    public static String text(Map<String, String> content, String field) {
        return Optional.ofNullable(content.get(field))
                .orElseThrow(() -> new IllegalArgumentException("The copy has no " + field + "."));
    }
}
