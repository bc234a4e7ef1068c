package se.handslag.reporting.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.json.CanonicalJson;

class PublishedDirectoryTest {
    private final ServiceDirectory directory = DirectoryFiles.published();

    @Test
    void namesThe32ServicesOfTheSurveyAndEveryRegion() {
        assertThat(directory.ofTheSurvey()).hasSize(32);
        assertThat(directory.services()).isEqualTo(directory.ofTheSurvey());
        assertThat(directory.regions()).hasSize(21);
        assertThat(directory.services().stream().filter(service -> service.interviews() > 0))
                .hasSize(18);
    }

    @Test
    void countsThirteenTeamsAsOneService() {
        assertThat(directory.find("fact-psykos-skane").orElseThrow().teams()).isEqualTo(13);
        assertThat(directory.find("fact-rattspsykiatri-skane").orElseThrow().teams())
                .isEqualTo(2);
        assertThat(directory.find("bop-jonkoping").orElseThrow().interviews()).isEqualTo(2);
    }

    @Test
    void saysOnlyWhatTheSurveySaysOfAServiceByName() {
        List<String> answered = directory.services().stream()
                .flatMap(service -> service.answers().keySet().stream().map(question -> service.id() + " " + question))
                .toList();
        assertThat(answered)
                .containsExactlyInAnyOrder(
                        "spot-nassjo HOUSING_SUPPORT",
                        "fokushuset-norrtalje FORMALISED",
                        "fokushuset-norrtalje WORKS_TOGETHER",
                        "fyrbylund AROUND_THE_CLOCK");
        assertThat(directory.find("act-malmo").orElseThrow().answer(Question.NURSE))
                .isEqualTo(Answer.NOT_KNOWN);
    }

    @Test
    void hasASourceForEveryWord() {
        directory.services().forEach(service -> assertThat(service.citations().keySet())
                .isNotEmpty()
                .allMatch(source -> directory.source(source).isPresent()));
    }

    @Test
    void hasTheSameCodesAsItsSchema() {
        Map<String, Object> schema = CanonicalJson.read(DirectoryFiles.schema());
        Map<String, Object> service = under(schema, "$defs", "service", "properties");
        assertThat(under(service, "kind").get("enum")).isEqualTo(codes(ServiceKind.values(), ServiceKind::code));
        assertThat(under(service, "models", "items", "properties", "value").get("enum"))
                .isEqualTo(codes(WorkModel.values(), WorkModel::code));
        assertThat(under(service, "grade", "properties", "value").get("enum"))
                .isEqualTo(codes(IntegrationGrade.values(), IntegrationGrade::code));
        assertThat(under(service, "answers", "propertyNames").get("enum"))
                .isEqualTo(codes(Question.values(), Question::code));
        assertThat(under(service, "statements", "items", "properties", "about").get("enum"))
                .isEqualTo(codes(Topic.values(), Topic::code));
        assertThat(under(schema, "$defs", "answer", "properties", "is").get("enum"))
                .isEqualTo(codes(Said.values(), Said::code));
    }

    @Test
    void keepsItsCodes() {
        assertThat(codes(Said.values(), Said::code)).containsExactly("said", "said-not", "varies", "not-known");
        assertThat(codes(IntegrationGrade.values(), IntegrationGrade::code))
                .containsExactly("very-low", "low", "medium-or-high");
        assertThat(codes(WorkModel.values(), WorkModel::code))
                .containsExactly("act", "fact", "ract", "strengths", "case-management");
        assertThat(Stream.of(Question.values()).map(Question::code)).doesNotHaveDuplicates();
        assertThat(Set.copyOf(codes(QuestionGroup.values(), QuestionGroup::code)))
                .containsExactlyInAnyOrder("professions", "tasks", "availability", "methods", "integration");
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(Map<String, Object> object, String... keys) {
        Map<String, Object> at = object;
        for (String key : keys) {
            at = (Map<String, Object>) at.get(key);
        }
        return at;
    }
}
