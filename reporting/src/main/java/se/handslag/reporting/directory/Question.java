package se.handslag.reporting.directory;

import static se.handslag.reporting.directory.QuestionGroup.AVAILABILITY;
import static se.handslag.reporting.directory.QuestionGroup.INTEGRATION;
import static se.handslag.reporting.directory.QuestionGroup.METHODS;
import static se.handslag.reporting.directory.QuestionGroup.PROFESSIONS;
import static se.handslag.reporting.directory.QuestionGroup.TASKS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A question that Socialstyrelsen's survey 2025-2-9454 put to services, in the survey's order. */
public enum Question {
    NURSE(PROFESSIONS, "nurse"),
    PHYSICIAN(PROFESSIONS, "physician"),
    SOCIAL_WORKER(PROFESSIONS, "social-worker"),
    PSYCHOLOGIST(PROFESSIONS, "psychologist"),
    OCCUPATIONAL_THERAPIST(PROFESSIONS, "occupational-therapist"),
    ASSISTANT_NURSE(PROFESSIONS, "assistant-nurse"),
    THERAPIST(PROFESSIONS, "therapist"),
    PEER_SUPPORT(PROFESSIONS, "peer-support"),
    WORK_SPECIALIST(PROFESSIONS, "work-specialist"),
    PHYSIOTHERAPIST(PROFESSIONS, "physiotherapist"),
    OTHER_PROFESSION(PROFESSIONS, "other-profession"),

    CALLS_TO_MEETINGS(TASKS, "calls-to-meetings"),
    SETS_GOALS(TASKS, "sets-goals"),
    COORDINATES(TASKS, "coordinates"),
    MAPS_NEEDS(TASKS, "maps-needs"),
    PREPARES_MEETINGS(TASKS, "prepares-meetings"),
    FOLLOWS_UP(TASKS, "follows-up"),
    GIVES_SUPPORT(TASKS, "gives-support"),
    ADJUSTS_THE_PLAN(TASKS, "adjusts-the-plan"),
    SPEAKS_FOR_THE_PERSON(TASKS, "speaks-for-the-person"),
    OTHER_TASK(TASKS, "other-task"),

    SAME_DAY(AVAILABILITY, "same-day"),
    SEVERAL_TIMES_ON_WEEKDAYS(AVAILABILITY, "several-times-on-weekdays"),
    AROUND_THE_CLOCK(AVAILABILITY, "around-the-clock"),
    NOT_HIGHLY_AVAILABLE(AVAILABILITY, "not-highly-available"),

    PSYCHOEDUCATION(METHODS, "psychoeducation"),
    COGNITIVE_SUPPORT(METHODS, "cognitive-support"),
    INDIVIDUAL_CBT(METHODS, "individual-cbt"),
    FAMILY_INTERVENTION(METHODS, "family-intervention"),
    WORK_REHABILITATION(METHODS, "work-rehabilitation"),
    SHARED_DECISIONS(METHODS, "shared-decisions"),
    HOUSING_SUPPORT(METHODS, "housing-support"),
    GROUP_CBT(METHODS, "group-cbt"),
    NECT(METHODS, "nect"),

    CO_LOCATED(INTEGRATION, "co-located"),
    FORMALISED(INTEGRATION, "formalised"),
    WORKS_TOGETHER(INTEGRATION, "works-together"),
    SHARED_GOALS(INTEGRATION, "shared-goals"),
    BY_A_MODEL(INTEGRATION, "by-a-model");

    private final QuestionGroup group;
    private final String code;

    Question(QuestionGroup group, String code) {
        this.group = group;
        this.code = code;
    }

    public QuestionGroup group() {
        return group;
    }

    /** The code in the directory's files; never changes. */
    public String code() {
        return code;
    }

    /** The question in words, under this key in the directory's texts. */
    public String textKey() {
        return "directory.question." + code;
    }

    /** The questions of a group, in the survey's order. */
    public static List<Question> of(QuestionGroup group) {
        return Arrays.stream(values())
                .filter(question -> question.group == group)
                .toList();
    }

    /** The question with this code. */
    public static Optional<Question> find(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code.equals(code))
                .findFirst();
    }
}
