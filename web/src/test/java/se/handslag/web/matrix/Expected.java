package se.handslag.web.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.handslag.core.authority.Authority;

/** What the rules of access answer, for each kind of verb: {@code in}, or the rule that is in the way. */
enum Expected {
    /** Works with a person's file. */
    CASE(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    in            in            blocked       in            closed        in
            team           in            in            blocked       protected     closed        in
            head           in            in            blocked       protected     closed        in
            other_unit     in            in            in            protected     closed        in
            outsider       not-in-team   not-in-team   blocked       protected     not-in-team   in
            outside_head   not-in-team   not-in-team   blocked       protected     not-in-team   in
            gave_a_reason  in            in            blocked       protected     in            in
            named          not-in-team   not-in-team   blocked       in            not-in-team   in
            self           own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            kin            own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            guest          other-municipality other-municipality other-municipality other-municipality other-municipality in
            administrator  role          role          role          role          role          in
            """),
    /** Works with the plan, which can be blocked by itself. */
    PLAN(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    in            blocked       blocked       in            closed        in
            team           in            blocked       blocked       protected     closed        in
            head           in            blocked       blocked       protected     closed        in
            other_unit     in            in            in            protected     closed        in
            outsider       not-in-team   blocked       blocked       protected     not-in-team   in
            outside_head   not-in-team   blocked       blocked       protected     not-in-team   in
            gave_a_reason  in            blocked       blocked       protected     in            in
            named          not-in-team   blocked       blocked       in            not-in-team   in
            self           own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            kin            own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            guest          other-municipality other-municipality other-municipality other-municipality other-municipality in
            administrator  role          role          role          role          role          in
            """),
    /** Is about the block itself, which it does not stop. */
    BLOCK(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    in            in            in            in            closed        in
            team           in            in            in            protected     closed        in
            head           in            in            in            protected     closed        in
            other_unit     in            in            in            protected     closed        in
            outsider       not-in-team   not-in-team   not-in-team   protected     not-in-team   in
            outside_head   not-in-team   not-in-team   not-in-team   protected     not-in-team   in
            gave_a_reason  in            in            in            protected     in            in
            named          not-in-team   not-in-team   not-in-team   in            not-in-team   in
            self           own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            kin            own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            guest          other-municipality other-municipality other-municipality other-municipality other-municipality in
            administrator  role          role          role          role          role          in
            """),
    /** Is the head of the service's by office, whoever the person is; for anyone else the same as any work with a file. */
    OFFICE(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    in            in            blocked       in            closed        in
            team           in            in            blocked       protected     closed        in
            head           in            in            in            in            in            in
            other_unit     in            in            in            protected     closed        in
            outsider       not-in-team   not-in-team   blocked       protected     not-in-team   in
            outside_head   in            in            in            in            in            in
            gave_a_reason  in            in            blocked       protected     in            in
            named          not-in-team   not-in-team   blocked       in            not-in-team   in
            self           own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            kin            own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            guest          other-municipality other-municipality other-municipality other-municipality other-municipality in
            administrator  role          role          role          role          role          in
            """),
    /** Is the head of the service's by office, and about the block, which does not stop it. */
    BLOCK_OFFICE(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    in            in            in            in            closed        in
            team           in            in            in            protected     closed        in
            head           in            in            in            in            in            in
            other_unit     in            in            in            protected     closed        in
            outsider       not-in-team   not-in-team   not-in-team   protected     not-in-team   in
            outside_head   in            in            in            in            in            in
            gave_a_reason  in            in            in            protected     in            in
            named          not-in-team   not-in-team   not-in-team   in            not-in-team   in
            self           own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            kin            own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            guest          other-municipality other-municipality other-municipality other-municipality other-municipality in
            administrator  role          role          role          role          role          in
            """),
    /** Asks to be let in. */
    DOOR(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    in            in            in            in            in            in
            team           in            in            in            protected     in            in
            head           in            in            in            protected     in            in
            other_unit     in            in            in            protected     in            in
            outsider       in            in            in            protected     in            in
            outside_head   in            in            in            protected     in            in
            gave_a_reason  in            in            in            protected     in            in
            named          in            in            in            in            in            in
            self           own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            kin            own-or-kin    own-or-kin    own-or-kin    own-or-kin    own-or-kin    in
            guest          other-municipality other-municipality other-municipality other-municipality other-municipality in
            administrator  role          role          role          role          role          in
            """),
    /** Is about no single person's file. What it lists is filtered, which other tests show. */
    NOBODY(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    in            in            in            in            in            in
            team           in            in            in            in            in            in
            head           in            in            in            in            in            in
            other_unit     in            in            in            in            in            in
            outsider       in            in            in            in            in            in
            outside_head   in            in            in            in            in            in
            gave_a_reason  in            in            in            in            in            in
            named          in            in            in            in            in            in
            self           in            in            in            in            in            in
            kin            in            in            in            in            in            in
            guest          in            in            in            in            in            in
            administrator  in            in            in            in            in            in
            """),
    /** Opens no record: it gathers what other verbs read, or puts together what it is handed. */
    NOTHING(
            """
                           ordinary      blocked_parts blocked_file  protected     closed        not_here
            coordinator    not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            team           not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            head           not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            other_unit     not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            outsider       not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            outside_head   not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            gave_a_reason  not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            named          not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            self           not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            kin            not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            guest          not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            administrator  not_asked     not_asked     not_asked     not_asked     not_asked     not_asked
            """);

    private final Map<String, String> cells;

    Expected(String table) {
        cells = read(table);
    }

    private static Map<String, String> read(String table) {
        Map<String, String> cells = new TreeMap<>();
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        String[] whose = lines.get(0).strip().split("\\s+");
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.strip().split("\\s+");
            for (int i = 0; i < whose.length; i++) {
                cells.put(
                        cell(Who.valueOf(upper(words[0])), Whose.valueOf(upper(whose[i]))),
                        words[i + 1].replace('_', ' '));
            }
        }
        if (cells.size() != Who.values().length * Whose.ruled().size()) {
            throw new IllegalStateException("A cell is missing in the table.");
        }
        return cells;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static String cell(Who who, Whose whose) {
        return who + " " + whose;
    }

    /** Whether the head of the service reads everything of it by office, what is blocked too: the person's extract holds it. */
    boolean showsWhatIsBlocked(Who who) {
        return this == OFFICE && (who == Who.HEAD || who == Who.OUTSIDE_HEAD);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cells of those who are at this authority. */
    Map<String, String> cells(Authority authority) {
        Map<String, String> here = new TreeMap<>();
        for (Who who : Who.values()) {
            for (Whose whose : Whose.values()) {
                if (who.isAt(authority)) {
                    here.put(cell(who, whose), of(who, whose, authority));
                }
            }
        }
        return here;
    }

    String of(Who who, Whose whose, Authority authority) {
        return cells.get(cell(who, whose.ruledAs(authority)));
    }

    /** Where the answers are others. */
    List<String> differences(Authority authority, Map<String, String> answers) {
        List<String> differences = new ArrayList<>();
        answers.forEach((cell, answer) -> {
            String[] words = cell.split(" ");
            if (!answer.equals(of(Who.valueOf(words[0]), Whose.valueOf(words[1]), authority))) {
                differences.add(cell + " " + answer);
            }
        });
        return differences;
    }
}
