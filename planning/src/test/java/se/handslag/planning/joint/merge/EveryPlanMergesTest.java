package se.handslag.planning.joint.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;

/** Every plan that is opened on two screens: changed in different fields it is put together, changed in the same it asks. */
class EveryPlanMergesTest extends PlansOnTwoScreens {
    @ParameterizedTest
    @MethodSource("plans")
    <F, C> void whatTwoChangedInDifferentFieldsIsPutTogether(TwoScreens<F, C> plan) {
        CaseId kim = kimWithSupport();
        plan.begin(kim);

        assertThat(plan.changes(plan.one, kim, plan.left, "Från den ena").mergedWith())
                .isEmpty();
        TwoScreens.Saved second = plan.changes(plan.other, kim, plan.right, "Från den andra");

        assertThat(second.asked()).isEmpty();
        assertThat(second.mergedWith().map(Signature::staff)).contains(plan.one.staff());
        assertThat(plan.text(plan.one, kim, plan.left)).isEqualTo("Från den ena");
        assertThat(plan.text(plan.one, kim, plan.right)).isEqualTo("Från den andra");
    }

    @ParameterizedTest
    @MethodSource("plans")
    <F, C> void whatTwoChangedInTheSameFieldIsAskedAndNothingIsSavedUntilItIsChosen(TwoScreens<F, C> plan) {
        CaseId kim = kimWithSupport();
        plan.begin(kim);
        plan.changes(plan.one, kim, plan.left, "Från den ena");

        assertThat(plan.changes(plan.other, kim, plan.left, "Från den andra").asked())
                .isEqualTo(List.of(plan.left));
        // A choice between other texts than those that stand there now is no choice.
        assertThat(plan.changes(plan.other, kim, plan.left, "Från den andra", plan.ours(new Revision(1), plan.left))
                        .asked())
                .isEqualTo(List.of(plan.left));
        assertThat(plan.text(plan.one, kim, plan.left)).isEqualTo("Från den ena");

        Revision now = new Revision(2);
        assertThat(plan.changes(plan.other, kim, plan.left, "Från den andra", plan.theirs(now, plan.left))
                        .asked())
                .isEmpty();
        assertThat(plan.text(plan.one, kim, plan.left)).isEqualTo("Från den ena");
        assertThat(plan.changes(plan.other, kim, plan.left, "Från den andra", plan.ours(now, plan.left))
                        .asked())
                .isEmpty();
        assertThat(plan.text(plan.one, kim, plan.left)).isEqualTo("Från den andra");
    }

    /** Whoever adds a plan that can be chosen in adds it above. */
    @Test
    void everyPlanOfTheHouseIsHere() throws IOException, URISyntaxException {
        assertThat(commandsWithAChoice())
                .isEqualTo(plans().map(plan -> plan.command().getName()).collect(Collectors.toSet()))
                .hasSize(5);
    }

    private static Set<String> commandsWithAChoice() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Chosen.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .map(EveryPlanMergesTest::named)
                    .filter(type -> type.isRecord()
                            && Arrays.stream(type.getRecordComponents())
                                    .anyMatch(part -> part.getType().equals(Chosen.class)))
                    .map(Class::getName)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Chosen.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
