package se.handslag.web.joint.relative;

import java.util.Arrays;
import java.util.List;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.relative.Relation;
import se.handslag.planning.joint.relative.SupportGround;
import se.handslag.planning.joint.relative.SupportKind;
import se.handslag.planning.joint.relative.group.Came;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** What can be chosen on the pages of relatives, in the reader's language. */
final class RelativeWords {
    private RelativeWords() {}

    /** The teams that the visitor's authority takes part in. */
    static List<Choice> teams(Visit visit, Teams teams) {
        return teams.all().stream()
                .filter(team -> team.manifest().owners().contains(visit.owner()))
                .map(team -> Choice.of(team.id().value(), team.manifest().name()))
                .toList();
    }

    static List<Choice> relations(Visit visit) {
        return Arrays.stream(Relation.values())
                .map(one -> Choice.of(one.code(), visit.say("relative.relation." + one.code())))
                .toList();
    }

    /** As what the visitor's authority gives support. @param unnamed only what can be given to someone who does not say who they are */
    static List<Choice> grounds(Visit visit, boolean unnamed) {
        return Arrays.stream(SupportGround.values())
                .filter(one -> one.isOf(visit.actor().employer().kind()))
                .filter(one -> !unnamed || one.isForTheUnnamed())
                .map(one -> Choice.of(one.code(), visit.say("relative.ground." + one.code())))
                .toList();
    }

    /** Kinds of support. @param group whether education in a group is one of them */
    static List<Choice> kinds(Visit visit, boolean group) {
        return Arrays.stream(SupportKind.values())
                .filter(one -> group || one != SupportKind.GROUP)
                .map(one -> Choice.of(one.code(), visit.say("relative.kind." + one.code())))
                .toList();
    }

    static List<Choice> came(Visit visit) {
        return Arrays.stream(Came.values())
                .map(one -> Choice.of(one.code(), visit.say("relative.came." + one.code())))
                .toList();
    }
}
