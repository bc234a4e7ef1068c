package se.handslag.web.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.law.StatuteReference;

/** Writes {@code docs/law.md}: which type carries which paragraph, and what is left to people. */
final class LawBook {
    /** Topics that no type carries, and why. */
    private static final Map<LegalTopic, String> NOT_AUTOMATED = new EnumMap<>(
            Map.ofEntries(
                    Map.entry(
                            LegalTopic.SUPPORT_BEYOND_THE_RIGHT,
                            "No team decides support beyond the right. Such a decision is tried in another way and would need its own letter."),
                    Map.entry(
                            LegalTopic.SUPPORT_WITHOUT_INDIVIDUAL_NEEDS_ASSESSMENT,
                            "A first contact can be helped without being known. Support without an assessment has no record of its own."),
                    Map.entry(
                            LegalTopic.OUTREACH,
                            "Attempts to reach someone are written as notes; nothing counts them."),
                    Map.entry(
                            LegalTopic.AGREEMENT_WITH_THE_REGION,
                            "The agreement between municipality and region is kept by the authorities themselves."),
                    Map.entry(
                            LegalTopic.DIRECT_ACCESS_ACROSS_AUTHORITIES,
                            "There is none: an authority reads its own record and the copies it has been handed."),
                    Map.entry(
                            LegalTopic.CHANGE_OF_A_DECISION_WITHOUT_END_DATE,
                            "Every decision made here has a last day, so that there is none without an end date to change."),
                    Map.entry(
                            LegalTopic.REPORT_OF_DECISIONS_DELEGATED_WITHIN_THE_BOARD,
                            "The board's own members decide nothing here; only employees do, and their decisions are reported."),
                    Map.entry(
                            LegalTopic.PATIENT_RECORD_KEPT_AT_LEAST_TEN_YEARS,
                            "Nothing in the region's record is ever erased by the program. The region decides what becomes of it."),
                    Map.entry(
                            LegalTopic.RESPONSIBILITY_OF_A_MUNICIPALITY,
                            "A case worker says which municipality answers. An application can be turned away on that ground.")));

    private final StatuteBook statutes = StatuteBook.swedish();
    private final Map<LegalTopic, List<Line>> carried = new EnumMap<>(LegalTopic.class);

    /** One type that carries a topic. */
    private record Line(Class<?> type, Carries mark) {}

    LawBook() {
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.handslag")) {
            if (!found.isAnnotatedWith(Carries.class) && !found.isAnnotatedWith(Carries.All.class)) {
                continue;
            }
            Class<?> type = found.reflect();
            for (Carries mark : type.getAnnotationsByType(Carries.class)) {
                carried.computeIfAbsent(mark.value(), topic -> new ArrayList<>())
                        .add(new Line(type, mark));
            }
        }
        carried.values()
                .forEach(lines ->
                        lines.sort(Comparator.comparing(line -> line.type().getName())));
    }

    /** Topics that nobody carries and of which nobody says why. */
    List<LegalTopic> unexplained() {
        return List.of(LegalTopic.values()).stream()
                .filter(topic -> !carried.containsKey(topic) && !NOT_AUTOMATED.containsKey(topic))
                .toList();
    }

    /** Topics that someone carries although it is said that nobody does. */
    List<LegalTopic> contradicted() {
        return NOT_AUTOMATED.keySet().stream().filter(carried::containsKey).toList();
    }

    String markdown() {
        StringBuilder book = new StringBuilder(
                """
                # The law in the code

                Written from the code by a test; do not edit it. Each paragraph below is one that the code asks the statute book for, by
                topic and day. For each: the type that carries it, what that type does, and what a person must do because no program
                should. A paragraph is cited as of its days; what held on the day of a decision holds for that decision, and for an
                appeal of it.

                """);
        for (LegalTopic topic : LegalTopic.values()) {
            List<StatuteReference> references = statutes.references().stream()
                    .filter(reference -> reference.topic() == topic)
                    .toList();
            book.append("## ").append(heading(topic)).append("\n\n");
            for (StatuteReference reference : references) {
                book.append("* ")
                        .append(reference.cite())
                        .append(", ")
                        .append(days(reference))
                        .append('\n');
            }
            book.append('\n');
            List<Line> lines = carried.getOrDefault(topic, List.of());
            for (Line line : lines) {
                book.append("`")
                        .append(place(line.type()))
                        .append("`: ")
                        .append(sentence(line.mark().by()));
                if (!line.mark().leftToPeople().isEmpty()) {
                    book.append(" **Left to people:** ")
                            .append(sentence(line.mark().leftToPeople()));
                }
                book.append("\n\n");
            }
            if (lines.isEmpty()) {
                book.append("**Not automated.** ")
                        .append(NOT_AUTOMATED.getOrDefault(topic, ""))
                        .append("\n\n");
            }
        }
        return book.toString().stripTrailing() + "\n";
    }

    private static String heading(LegalTopic topic) {
        String words = topic.code().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String sentence(String words) {
        String begun = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private static String days(StatuteReference reference) {
        return "from " + reference.validFrom()
                + reference.validTo().map(last -> " to " + last).orElse("");
    }

    /** The type by its place in the tree, without what all have in common. */
    private static String place(Class<?> type) {
        return type.getName().substring("se.handslag.".length()).replace('$', '.');
    }
}
