package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.function.Consumer;

/** Rules 1 and 6: everything says who owns it, and a folder does not change hands half-way down. */
final class OwnershipMarks {
    private OwnershipMarks() {}

    static HouseRule everyClassSaysWhoOwnsIt() {
        return new HouseRule(
                1,
                "every class says who owns it, with a reason",
                "the boundary between the authorities can only be held where everything has a place on one side of it",
                "write a package-info with exactly one of @OwnedBy(value = …, basis = \"…\") and"
                        + " @OwnerNeutral(because = \"…\"), the reason in one sentence",
                DecisionRecord.OWNERSHIP_IN_THE_TREE,
                EachClass.must("say who owns it", OwnershipMarks::saysWhoOwnsIt));
    }

    static HouseRule aPackageKeepsItsParentsOwner() {
        return new HouseRule(
                6,
                "a package keeps its parent's owner",
                "whoever opens an owner's folder must be able to trust that all in it is that owner's",
                "move the package beside the folder instead of into it, or give it the owner of the folder",
                DecisionRecord.OWNERSHIP_IN_THE_TREE,
                EachClass.must("keep the owner of the folder it lies in", OwnershipMarks::keepsTheOwner));
    }

    private static void saysWhoOwnsIt(JavaClass subject, Consumer<String> fault) {
        Marks onPackage = Marks.onPackageOf(subject);
        Marks onType = Marks.onType(subject);
        String place = EachClass.place(subject);
        if (onPackage.isEmpty() && onType.isEmpty()) {
            fault.accept(
                    place + " does not say who owns it; neither does the package-info of " + subject.getPackageName());
        }
        if (onPackage.owned().isPresent() && onPackage.neutral().isPresent()) {
            fault.accept(place + " lies in a package that says both that someone owns it and that nobody does");
        }
        if (onType.owned().isPresent() && onType.neutral().isPresent()) {
            fault.accept(place + " says both that someone owns it and that nobody does");
        }
        if (hasBlankReason(onPackage)) {
            fault.accept(place + " lies in a package whose mark gives no reason");
        }
        if (hasBlankReason(onType)) {
            fault.accept(place + " has a mark that gives no reason");
        }
    }

    private static boolean hasBlankReason(Marks marks) {
        return marks.owned().filter(it -> it.basis().isBlank()).isPresent()
                || marks.neutral().filter(it -> it.because().isBlank()).isPresent()
                || marks.root().filter(it -> it.because().isBlank()).isPresent();
    }

    private static void keepsTheOwner(JavaClass subject, Consumer<String> fault) {
        Ownership onPackage = Ownership.said(Marks.onPackageOf(subject));
        Ownership onType = Ownership.said(Marks.onType(subject));
        if (isHeld(onPackage) && onType != Ownership.UNMARKED && onType != onPackage) {
            fault.accept(EachClass.place(subject) + " says " + onType + " in the package " + subject.getPackageName()
                    + ", which is " + onPackage);
        }
        String parent = subject.getPackageName();
        Optional<Ownership> parentOwner = Optional.empty();
        while (parentOwner.isEmpty() && parent.contains(".")) {
            parent = parent.substring(0, parent.lastIndexOf('.'));
            parentOwner = Optional.of(Ownership.said(Marks.onPackage(parent))).filter(it -> it != Ownership.UNMARKED);
        }
        if (parentOwner.filter(OwnershipMarks::isHeld).isPresent() && !parentOwner.equals(Optional.of(onPackage))) {
            fault.accept(EachClass.place(subject) + " lies in " + subject.getPackageName() + ", which is " + onPackage
                    + ", inside " + parent + ", which is " + parentOwner.get());
        }
    }

    /** Neutral ground may hold anyone's folder; a held folder holds only its own. */
    private static boolean isHeld(Ownership owner) {
        return owner.isAnAuthority() || owner == Ownership.JOINT;
    }
}
