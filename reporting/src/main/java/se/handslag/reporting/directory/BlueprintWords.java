package se.handslag.reporting.directory;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Which posts and methods of a blueprint are which of the survey's questions.
 *
 * <p>By the ids that teams here write ({@code docs/guides/write-a-team.md} lists them). An id that is not here is the team's own and is
 * counted as another profession; of a method that is not here nothing is counted, since the survey asked about some methods only. A social
 * secretary is a post and no profession, so that it is not counted as a social worker (socionom), who has a degree.
 */
final class BlueprintWords {
    static final Map<String, Question> POSTS = Map.ofEntries(
            entry("nurse", Question.NURSE),
            entry("psychiatric-nurse", Question.NURSE),
            entry("physician", Question.PHYSICIAN),
            entry("psychiatrist", Question.PHYSICIAN),
            entry("social-worker", Question.SOCIAL_WORKER),
            entry("psychologist", Question.PSYCHOLOGIST),
            entry("occupational-therapist", Question.OCCUPATIONAL_THERAPIST),
            entry("assistant-nurse", Question.ASSISTANT_NURSE),
            entry("therapist", Question.THERAPIST),
            entry("peer-support", Question.PEER_SUPPORT),
            entry("work-specialist", Question.WORK_SPECIALIST),
            entry("work-coach", Question.WORK_SPECIALIST),
            entry("physiotherapist", Question.PHYSIOTHERAPIST));

    static final Map<String, Question> METHODS = Map.ofEntries(
            entry("psychoeducation", Question.PSYCHOEDUCATION),
            entry("cognitive-support", Question.COGNITIVE_SUPPORT),
            entry("individual-cbt", Question.INDIVIDUAL_CBT),
            entry("family-intervention", Question.FAMILY_INTERVENTION),
            entry("supported-employment", Question.WORK_REHABILITATION),
            entry("work-rehabilitation", Question.WORK_REHABILITATION),
            entry("shared-decisions", Question.SHARED_DECISIONS),
            entry("housing-support", Question.HOUSING_SUPPORT),
            entry("group-cbt", Question.GROUP_CBT),
            entry("nect", Question.NECT),
            entry("mapping", Question.MAPS_NEEDS),
            entry("coordination", Question.COORDINATES),
            entry("case-management", Question.COORDINATES),
            entry("speaking-for-the-person", Question.SPEAKS_FOR_THE_PERSON));

    private BlueprintWords() {}
}
