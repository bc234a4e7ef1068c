package se.handslag.web.joint.board;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Visit;

/** What a person is called on a screen that others see: by name, or by initials and age where the visitor has chosen so. */
public final class ShownNames {
    private ShownNames() {}

    public static String of(Visit visit, CaseFile file) {
        if (!visit.hidesNames() || file.isProtected()) {
            return CaseNumber.nameInLists(visit, file);
        }
        Optional<Integer> age = file.person().flatMap(person -> person.ageOn(visit.today()));
        String initials = initials(file.shownName());
        return age.map(years -> visit.say("web.board.initials", initials, years))
                .orElse(initials);
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> new String(Character.toChars(Character.toUpperCase(part.codePointAt(0)))) + ".")
                .collect(Collectors.joining(" "));
    }
}
