package se.handslag.reporting.directory.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.reporting.directory.Answer;
import se.handslag.reporting.directory.Citation;
import se.handslag.reporting.directory.DirectoryFiles;
import se.handslag.reporting.directory.IntegrationGrade;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.QuestionGroup;
import se.handslag.reporting.directory.RegionAnswer;
import se.handslag.reporting.directory.Said;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.ServiceKind;
import se.handslag.reporting.directory.ServiceProfile;

/** Every table over generated services, counted again by hand with other means: strings in a map, and decimal arithmetic. */
class TablesRecomputedTest {
    private static final Citation FROM = new Citation("generated", "here");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void countsTables3To6AsANaiveCountDoes(long seed) {
        for (int round = 0; round < 40; round++) {
            List<ServiceProfile> services = generated(new Random(seed * 1_000 + round));
            for (QuestionGroup group : QuestionGroup.values()) {
                AnswerTable table = AnswerTable.count(group, services);
                List<String> naive = naive(group, services);
                assertThat(written(table)).isEqualTo(naive);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9, 16, 25})
    void countsServicesByRegionAndStepsAsANaiveCountDoes(long seed) {
        ServiceDirectory directory = DirectoryFiles.published();
        for (int round = 0; round < 40; round++) {
            List<ServiceProfile> services = generated(new Random(seed * 1_000 + round));
            RegionTable table = RegionTable.count(directory, services);
            Map<String, Integer> byRegion = new HashMap<>();
            int interviews = 0;
            int steps = 0;
            for (ServiceProfile service : services) {
                byRegion.merge(service.region().orElse("nowhere"), 1, Integer::sum);
                interviews += service.interviews();
                steps += naiveStep(service).isEmpty() ? 0 : 1;
            }
            for (RegionTable.Region region : table.regions()) {
                assertThat(region.services()).hasSize(byRegion.getOrDefault(region.name(), 0));
            }
            assertThat(table.elsewhere()).hasSize(byRegion.getOrDefault("nowhere", 0));
            assertThat(table.services()).isEqualTo(services.size());
            assertThat(table.interviews()).isEqualTo(interviews);
            Integration.Table integration = Integration.count(services);
            assertThat(integration.of()).isEqualTo(steps);
            assertThat(integration.notKnown()).isEqualTo(services.size() - steps);
            for (IntegrationGrade grade : IntegrationGrade.values()) {
                long naive = services.stream()
                        .filter(service -> naiveStep(service).equals(grade.code()))
                        .count();
                assertThat(integration.number(grade)).isEqualTo((int) naive);
            }
        }
    }

    /** By the three answers as letters: y, n, v, and a question mark. */
    private static String naiveStep(ServiceProfile service) {
        if (service.grade().isPresent()) {
            return service.grade().get().code();
        }
        String three = letter(service, Question.WORKS_TOGETHER)
                + letter(service, Question.FORMALISED)
                + letter(service, Question.SHARED_GOALS);
        if (three.matches("nn.|n.n")) {
            return "very-low";
        }
        return three.contains("?") ? "" : three.equals("yyy") ? "medium-or-high" : "low";
    }

    private static String letter(ServiceProfile service, Question question) {
        return switch (service.answer(question).said().code()) {
            case "said" -> "y";
            case "said-not" -> "n";
            case "varies" -> "v";
            default -> "?";
        };
    }

    private static List<String> written(AnswerTable table) {
        List<String> lines = new ArrayList<>(List.of("of " + table.of() + ", silent " + table.silent()));
        table.rows()
                .forEach(row -> lines.add(row.question().code() + " " + row.yes() + " " + row.yesPercent() + " "
                        + row.no() + " " + row.noPercent() + " " + row.varies() + " " + row.variesPercent() + " "
                        + row.unanswered()));
        return lines;
    }

    private static List<String> naive(QuestionGroup group, List<ServiceProfile> services) {
        Map<String, Integer> tally = new HashMap<>();
        int of = 0;
        for (ServiceProfile service : services) {
            boolean any = false;
            for (Question question : Question.values()) {
                String letter = letter(service, question);
                if (question.group() == group && !letter.equals("?")) {
                    any = true;
                    tally.merge(question.code() + letter, 1, Integer::sum);
                }
            }
            of += any ? 1 : 0;
        }
        List<String> lines = new ArrayList<>(List.of("of " + of + ", silent " + (services.size() - of)));
        for (Question question : Question.values()) {
            if (question.group() == group) {
                int yes = tally.getOrDefault(question.code() + "y", 0);
                int no = tally.getOrDefault(question.code() + "n", 0);
                int varies = tally.getOrDefault(question.code() + "v", 0);
                lines.add(question.code() + " " + yes + " " + percent(yes, of) + " " + no + " " + percent(no, of) + " "
                        + varies + " " + percent(varies, of) + " " + (of - yes - no - varies));
            }
        }
        return lines;
    }

    private static String percent(int number, int of) {
        return of == 0
                ? "0"
                : new BigDecimal(number)
                        .multiply(new BigDecimal(100))
                        .divide(new BigDecimal(of), 0, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static List<ServiceProfile> generated(Random random) {
        List<RegionAnswer> regions = DirectoryFiles.published().regions();
        List<ServiceProfile> services = new ArrayList<>();
        int number = random.nextInt(45);
        // From nearly silent to nearly full, so that empty tables come as well.
        double talkative = random.nextDouble();
        for (int index = 0; index < number; index++) {
            Map<Question, Answer> answers = new EnumMap<>(Question.class);
            if (random.nextInt(4) > 0) {
                for (Question question : Question.values()) {
                    if (random.nextDouble() < talkative) {
                        Said said = Said.values()[random.nextInt(Said.values().length)];
                        answers.put(question, said.isKnown() ? Answer.of(said, FROM) : Answer.NOT_KNOWN);
                    }
                }
            }
            Optional<IntegrationGrade> grade = random.nextInt(5) == 0
                    ? Optional.of(IntegrationGrade.values()[random.nextInt(IntegrationGrade.values().length)])
                    : Optional.empty();
            Optional<String> region = random.nextInt(6) == 0
                    ? Optional.empty()
                    : Optional.of(regions.get(random.nextInt(regions.size())).region());
            services.add(new ServiceProfile(
                    "s" + index,
                    "Service " + index,
                    region,
                    ServiceKind.OUTPATIENT,
                    FROM,
                    1 + random.nextInt(13),
                    random.nextInt(3),
                    true,
                    Set.of(),
                    Answer.NOT_KNOWN,
                    Map.of(),
                    grade,
                    grade.map(given -> FROM),
                    answers,
                    List.of()));
        }
        return services;
    }
}
