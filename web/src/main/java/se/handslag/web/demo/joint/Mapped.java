package se.handslag.web.demo.joint;

import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.planning.joint.mapping.SaveArea;
import se.handslag.planning.joint.mapping.SavingMapping;
import se.handslag.planning.joint.mapping.SourceKind;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** An area of life is mapped from a talk today: how it is, what the person wants, what they can and what they need. */
public record Mapped(
        Actor by, LifeArea area, String background, String present, String future, String resources, String needs)
        implements Deed, PersonalData {
    @Override
    public void tell(Telling telling) {
        AreaContent content = AreaContent.EMPTY
                .with(MappingField.BACKGROUND_TEAM, background)
                .with(MappingField.PRESENT_PERSON, present)
                .with(MappingField.FUTURE_PERSON, future)
                .with(MappingField.RESOURCES_TEAM, resources)
                .with(MappingField.NEEDS_TEAM, needs)
                .from(new MappingSource(SourceKind.INTERVIEW, telling.today(), "hemma", ""));
        telling.use(by, SavingMapping.class)
                .handle(by, SaveArea.of(telling.caseId(), area, Revision.UNSAVED, content))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "Mapped[" + area + "]";
    }
}
