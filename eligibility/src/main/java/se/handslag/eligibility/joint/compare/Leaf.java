package se.handslag.eligibility.joint.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.Need;

/**
 * The comparison as a leaf for the person, in the person's own language (blad).
 *
 * <p>It says what decides and what could change, and neither who has found it nor why: those words are the record's. A team that does not speak
 * the language is told of in English, and says so.
 *
 * @param language the language of the leaf
 * @param title its heading
 * @param day of which day it speaks
 * @param intro what it is and is not
 * @param parts the teams, those that could take the person first
 * @param closing whom to turn to
 */
public record Leaf(Locale language, String title, String day, String intro, List<Part> parts, String closing)
        implements PersonalData {
    public Leaf {
        parts = List.copyOf(parts);
    }

    /**
     * Teams with the same answer.
     *
     * @param heading the answer
     * @param about what it means
     * @param teams the teams
     */
    public record Part(String heading, String about, List<Team> teams) implements PersonalData {
        @Override
        public String toString() {
            return "Part";
        }
    }

    /**
     * One team.
     *
     * @param name what it is called; a name in its own language
     * @param runBy which authorities run it
     * @param inOtherWords that its criteria are told in another language; empty if they are not
     * @param rows what decides, what would have to change and what is not known; only those with something in them
     */
    public record Team(String name, String runBy, String inOtherWords, List<Row> rows) implements PersonalData {
        @Override
        public String toString() {
            return "Team";
        }
    }

    /** A heading with its lines. */
    public record Row(String heading, List<Line> lines) implements PersonalData {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /**
     * A statement of a team's.
     *
     * @param said the statement
     * @param language the language it is in, as a tag such as {@code ja}
     * @param note what is to be said of it; may be empty
     */
    public record Line(String said, String language, String note) implements PersonalData {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /**
     * The leaf.
     *
     * @param language one of {@link LeafWords#LANGUAGES}; another is answered in Swedish
     */
    public static Leaf of(ComparedTeams compared, Locale language) {
        return new Written(LeafWords.in(language)).leaf(compared);
    }

    @Override
    public String toString() {
        return "Leaf[" + language + "]";
    }

    /** One leaf while it is written. */
    private record Written(LeafWords words) {
        Leaf leaf(ComparedTeams compared) {
            return new Leaf(
                    words.language(),
                    words.word("title"),
                    words.word("day", words.day(compared.on())),
                    words.word("intro"),
                    Stream.of(Answer.YES, Answer.UNKNOWN, Answer.NO)
                            .filter(answer -> !compared.with(answer).isEmpty())
                            .map(answer -> new Part(
                                    words.word(answer.code()),
                                    words.word(answer.code() + ".about"),
                                    compared.with(answer).stream()
                                            .map(this::team)
                                            .toList()))
                            .toList(),
                    words.word("closing"));
        }

        private Team team(ComparedTeam compared) {
            TeamTexts texts = compared.team().blueprint().texts();
            String language = compared.speaks(words.language().getLanguage());
            return new Team(
                    compared.team().manifest().name(),
                    runBy(compared.team().manifest().owners()),
                    language.equals(words.language().getLanguage()) ? "" : words.word("other-language"),
                    Stream.of(
                                    new Row(words.word("decides"), decides(compared, texts, language)),
                                    new Row(words.word("instead"), instead(compared, texts, language)),
                                    new Row(
                                            words.word("change"),
                                            needs(compared.changes(), texts, language, this::howItChanges)),
                                    new Row(
                                            words.word("learn"),
                                            needs(compared.unknown(), texts, language, this::whoAnswers)))
                            .filter(row -> !row.lines().isEmpty())
                            .toList());
        }

        private String runBy(Set<Owner> owners) {
            if (owners.containsAll(Set.of(Owner.MUNICIPALITY, Owner.REGION))) {
                return words.word("run.both");
            }
            return words.word(owners.contains(Owner.REGION) ? "run.region" : "run.municipality");
        }

        private List<Line> decides(ComparedTeam compared, TeamTexts texts, String language) {
            return compared.decisive().stream()
                    .filter(fact -> fact.answer() != Answer.UNKNOWN)
                    .map(fact -> new Line(
                            texts.say(fact.criterion().textKey(), language),
                            language,
                            words.word("is." + fact.answer().code())))
                    .toList();
        }

        /** Where the person is helped instead, as the team itself says. */
        private static List<Line> instead(ComparedTeam compared, TeamTexts texts, String language) {
            return compared.decisive().stream()
                    .filter(fact -> fact.answer() == Answer.NO)
                    .map(ExplainedFact::criterion)
                    .map(fact -> fact.textKey() + ".otherwise")
                    .filter(key ->
                            texts.byLanguage().getOrDefault(language, Map.of()).containsKey(key))
                    .map(key -> new Line(texts.say(key, language), language, ""))
                    .toList();
        }

        private static List<Line> needs(
                List<Need> needs, TeamTexts texts, String language, Function<Need, String> note) {
            return needs.stream()
                    .map(need -> new Line(
                            texts.say(need.fact().criterion().textKey(), language), language, note.apply(need)))
                    .toList();
        }

        private String howItChanges(Need need) {
            Optional<LocalDate> byItself = need.byItself();
            return byItself.map(day -> words.word("from", words.day(day)))
                    .orElseGet(() -> need.wanted() == Answer.NO ? words.word("must-not") : "");
        }

        private String whoAnswers(Need need) {
            return words.word("by." + need.fact().criterion().settledBy().code());
        }
    }
}
