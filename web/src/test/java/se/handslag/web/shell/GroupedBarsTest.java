package se.handslag.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.web.shell.GroupedBars.Bar;
import se.handslag.web.shell.GroupedBars.Group;

class GroupedBarsTest {
    private final GroupedBars chart = chart(
            List.of("In", "Out", "Before", "During"),
            List.of(new Group("Q1", List.of(4, 2, 0, 1)), new Group("Q2", List.of(0, 0, 0, 0))));

    @Test
    void barsAreAsHighAsTheirNumbersFromZeroAndStandSideBySide() {
        List<Bar> bars = chart.bars(0);

        assertThat(bars).extracting(Bar::height).containsExactly(160, 80, 0, 40);
        assertThat(bars).allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(chart.base()));
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).x() - bars.get(i - 1).x() - bars.get(i - 1).width())
                    .isEqualTo(2);
        }
        assertThat(chart.bars(1).get(0).x()).isGreaterThan(bars.get(3).x());
    }

    @Test
    void allOfItIsSaidInWordsToo() {
        assertThat(chart.description())
                .isEqualTo("Q1: In 4, Out 2, Before 0, During 1; Q2: In 0, Out 0, Before 0, During 0");
        assertThat(chart.key()).extracting(GroupedBars.Sign::name).containsExactly("In", "Out", "Before", "During");
    }

    @Test
    void aBarIsMissingOrThereIsNothingToDraw() {
        List<Group> tooFew = List.of(new Group("Q1", List.of(1)));
        assertThatThrownBy(() -> chart(List.of("In", "Out"), tooFew)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart(List.of("In"), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart(List.of(), List.of(new Group("Q1", List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GroupedBars chart(List<String> series, List<Group> groups) {
        return new GroupedBars("flow", "Flow", "Quarter", series, groups, "2025");
    }
}
