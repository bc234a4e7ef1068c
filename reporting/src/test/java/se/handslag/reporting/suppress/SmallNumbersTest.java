package se.handslag.reporting.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersTest {
    private static final SmallNumberRule RULE = SmallNumberRule.USUAL;

    @Test
    void showsNobodyAndFiveAndWithholdsOneToFour() {
        CountTables tables = new CountTables()
                .offer("none", 0)
                .offer("one", 1)
                .offer("four", 4)
                .offer("five", 5);

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.withheld()).containsExactlyInAnyOrder("one", "four");
        assertThat(shown.count("none")).hasValue(0);
        assertThat(shown.count("five")).hasValue(5);
    }

    @Test
    void withholdsTheNextSmallestTooWhereTheTotalWouldGiveTheSmallOneAway() {
        CountTables tables = new CountTables()
                .offer("young", 2)
                .offer("middle", 9)
                .offer("old", 14)
                .offer("nobody", 0)
                .offer("all", 25)
                .sum("all", "young", "middle", "old", "nobody");

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.withheld()).containsExactlyInAnyOrder("young", "middle");
        assertThat(shown.count("all")).hasValue(25);
        assertThat(shown.count("nobody")).hasValue(0);
    }

    @Test
    void withholdsThreeWhereTwoWouldLeaveTooFewValues() {
        // 1 + 1 of a shown total would leave both to be one: the reader would know.
        CountTables tables = new CountTables()
                .offer("young", 1)
                .offer("middle", 1)
                .offer("old", 14)
                .offer("all", 16)
                .sum("all", "young", "middle", "old");

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.withheld()).hasSize(3).contains("young", "middle");
    }

    @Test
    void withholdsAFigureWhoseRestIsFew() {
        // Nine of ten reached the goal: who did not is one person, though no table has a row for that person.
        CountTables tables = new CountTables()
                .offer("reached", 9)
                .offer("discharged", 10)
                .imply("not-reached", 1)
                .sum("discharged", "reached", "not-reached");

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.withheld()).hasSize(1);
        assertThat(shown.counts()).doesNotContainKey("not-reached");
    }

    @Test
    void takesWhatIsPublishedAlreadyIntoAccount() {
        CountTables tables = new CountTables()
                .add(new Count("last year", 12, Standing.PUBLISHED))
                .offer("new", 9)
                .imply("left", 3)
                .offer("this year", 18)
                .imply("stayed", 9)
                .sum("last year", "left", "stayed")
                .sum("this year", "stayed", "new");

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.count("last year")).hasValue(12);
        assertThat(shown.withheld()).hasSize(1).isSubsetOf("new", "this year");
        assertThat(shown.exposed()).isEmpty();
    }

    @Test
    void keepsWithholdingWhatWasWithheld() {
        CountTables tables = new CountTables()
                .add(new Count("first", 7, Standing.WITHHELD))
                .offer("second", 8)
                .offer("both", 15)
                .sum("both", "first", "second");

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.withheld()).hasSize(2).contains("first");
    }

    @Test
    void saysWhatEarlierReportsGiveAwayWhateverIsWithheldNow() {
        CountTables tables = new CountTables()
                .add(new Count("some", 9, Standing.PUBLISHED))
                .add(new Count("all", 12, Standing.PUBLISHED))
                .add(new Count("rest", 3, Standing.WITHHELD))
                .sum("all", "some", "rest");

        assertThat(SmallNumbers.withhold(tables, RULE).exposed()).containsExactly("rest");
    }

    @Test
    void withholdsAllThatHangsTogetherWhereNothingLessIsEnough() {
        CountTables tables = new CountTables()
                .offer("one", 1)
                .offer("none", 0)
                .offer("all", 1)
                .sum("all", "one", "none");

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.withheld()).containsExactlyInAnyOrder("one", "all");
        assertThat(shown.exposed()).isEmpty();
    }

    @Test
    void theThresholdIsASetting() {
        CountTables tables = new CountTables().offer("one", 1).offer("seven", 7);

        assertThat(SmallNumbers.withhold(tables, new SmallNumberRule(1, 1)).withheld())
                .isEmpty();
        assertThat(SmallNumbers.withhold(tables, new SmallNumberRule(10, 20)).withheld())
                .containsExactlyInAnyOrder("one", "seven");
    }

    @Test
    void refusesASumThatDoesNotHold() {
        CountTables tables = new CountTables().offer("one", 1).offer("all", 2);

        assertThatThrownBy(() -> tables.sum("all", "one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("all");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noWithheldCountCanBeComputedBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            SmallNumberRule rule = new SmallNumberRule(2 + random.nextInt(5), 10);
            CountTables tables = crossed(random, 2 + random.nextInt(2), 2 + random.nextInt(3), 11, true);
            Shown shown = SmallNumbers.withhold(tables, rule);
            int most = 4 * tables.counts().stream().mapToInt(Count::value).max().orElse(0) + 8;

            Reader reader = new Reader(tables, shown, most);
            int enough = Math.max(2, rule.fewest() - 1);
            for (Count count : tables.counts()) {
                if (count.standing() == Standing.OFFERED && rule.isSmall(count.value())) {
                    assertThat(shown.isWithheld(count.id())).as(count.id()).isTrue();
                }
                if (count.value() == 0 && count.standing() == Standing.OFFERED) {
                    assertThat(shown.isWithheld(count.id())).as(count.id()).isFalse();
                }
                boolean hidden = count.standing() == Standing.IMPLIED
                        ? rule.isSmall(count.value())
                        : shown.isWithheld(count.id());
                if (hidden) {
                    assertThat(reader.possible(count.id(), enough))
                            .as("%s in %s of %s", count, shown, tables.counts())
                            .hasSize(enough);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theSecondOfTwoReportsGivesNothingOfTheFirstAway(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            CountTables first = crossed(random, 2, 2, 12, false);
            Shown before = SmallNumbers.withhold(first, RULE);
            // The same table a year later, with some who have come since, each of them told only as a difference.
            CountTables both = new CountTables();
            first.counts()
                    .forEach(count -> both.add(new Count(
                            count.id(),
                            count.value(),
                            before.isWithheld(count.id()) ? Standing.WITHHELD : Standing.PUBLISHED)));
            first.sums().forEach(sum -> both.sum(sum.total(), sum.parts()));
            int added = 0;
            List<String> parts = new ArrayList<>();
            for (Count count : first.counts()) {
                if (count.id().startsWith("cell")) {
                    int came = random.nextInt(4);
                    added += came;
                    both.imply("came " + count.id(), came).offer("then " + count.id(), count.value() + came);
                    both.sum("then " + count.id(), count.id(), "came " + count.id());
                    parts.add("then " + count.id());
                }
            }
            int all = first.counts().stream()
                            .filter(count -> count.id().equals("all"))
                            .findFirst()
                            .orElseThrow()
                            .value()
                    + added;
            both.offer("then all", all).sum("then all", parts);

            Shown after = SmallNumbers.withhold(both, RULE);

            assertThat(after.exposed()).isEmpty();
            Reader reader = new Reader(both, after, 2 * all + 8);
            for (Count count : both.counts()) {
                boolean guarded = count.standing() == Standing.WITHHELD || RULE.isSmall(count.value());
                if (guarded && count.standing() != Standing.PUBLISHED) {
                    assertThat(reader.possible(count.id(), 4)).as(count.id()).hasSize(4);
                }
            }
        }
    }

    @Test
    void aLargeTableHasItsAnswerAndKeepsMostOfItsCounts() {
        CountTables tables = crossed(new Random(42), 12, 9, 60, false);

        Shown shown = SmallNumbers.withhold(tables, RULE);

        assertThat(shown.exposed()).isEmpty();
        assertThat(shown.counts().size()).isGreaterThan(tables.counts().size() / 2);
        assertThat(shown).isEqualTo(SmallNumbers.withhold(tables, RULE));
    }

    /** Rows by columns with their totals, and at times a part of the whole that is told apart. */
    private static CountTables crossed(Random random, int rows, int columns, int most, boolean told) {
        int[][] values = new int[rows][columns];
        CountTables tables = new CountTables();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row][column] = random.nextInt(most);
                tables.offer("cell " + row + "/" + column, values[row][column]);
            }
        }
        int all = 0;
        for (int row = 0; row < rows; row++) {
            int number = row;
            int total = IntStream.of(values[row]).sum();
            all += total;
            tables.offer("row " + row, total)
                    .sum(
                            "row " + row,
                            IntStream.range(0, columns)
                                    .mapToObj(column -> "cell " + number + "/" + column)
                                    .toList());
        }
        for (int column = 0; column < columns; column++) {
            int number = column;
            tables.offer(
                            "column " + column,
                            IntStream.range(0, rows)
                                    .map(row -> values[row][number])
                                    .sum())
                    .sum(
                            "column " + column,
                            IntStream.range(0, rows)
                                    .mapToObj(row -> "cell " + row + "/" + number)
                                    .toList());
        }
        tables.offer("all", all)
                .sum(
                        "all",
                        IntStream.range(0, rows).mapToObj(row -> "row " + row).toList());
        tables.sum(
                "all",
                IntStream.range(0, columns)
                        .mapToObj(column -> "column " + column)
                        .toList());
        if (told && all > 0) {
            int some = random.nextInt(all + 1);
            tables.offer("some", some).imply("others", all - some).sum("all", "some", "others");
        }
        return tables;
    }
}
