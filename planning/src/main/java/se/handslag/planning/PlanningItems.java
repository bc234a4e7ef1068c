package se.handslag.planning;

import se.handslag.core.casework.ItemKind;

/** The kinds of item that planning can hand over; what a consent is given for. */
public final class PlanningItems {
    /** An authority's plan as it stands (genomförandeplan, vårdplan). */
    public static final ItemKind PLAN = new ItemKind("plan");
    /** That the person has been told of support and care, and of which (information och vägledning). */
    public static final ItemKind INFORMATION = new ItemKind("information");
    /** That the support has ended, on which day and why; nothing else of how it ended (avslut). */
    public static final ItemKind DISCHARGE = new ItemKind("discharge");

    /** An authority's crisis plan as it stands (krisplan). */
    public static final ItemKind CRISIS_PLAN = new ItemKind("crisis-plan");
    /** The call to a meeting on a coordinated individual plan, and the plan once it is locked (SIP). */
    public static final ItemKind SIP = new ItemKind("sip");

    /** What a resource group works by: the goals of the plan, and the minutes of its meetings (resursgrupp). */
    public static final ItemKind RESOURCE_GROUP = new ItemKind("resource-group");
    /** An authority's mapping of a person's life as it stands (kartläggning). */
    public static final ItemKind MAPPING = new ItemKind("mapping");

    /** The region's rehabilitation plan as it stands (rehabiliteringsplan). */
    public static final ItemKind REHABILITATION_PLAN = new ItemKind("rehabilitation-plan");

    /** What the law has the region tell the municipality of a stay in hospital (inskrivningsmeddelande, utskrivningsklar, information). */
    public static final ItemKind INPATIENT_NOTICE = new ItemKind("inpatient-notice");
    /** The region's coordinated care plan before compulsory care outside hospital (samordnad vårdplan). */
    public static final ItemKind COORDINATED_CARE_PLAN = new ItemKind("coordinated-care-plan");

    /** A transfer to the other authority, or elsewhere, and what is told of it (överlämning). */
    public static final ItemKind HANDOVER = new ItemKind("handover");
    /** That a transfer is not taken over, and why; stands in no consent. */
    public static final ItemKind HANDOVER_ANSWER = new ItemKind("handover-answer");
    /** That the person is on an authority's board, why, and what is agreed (FACT-tavla). */
    public static final ItemKind BOARD = new ItemKind("board");

    /** A visit, a call, a missed appointment or an attempt to reach the person, without any words about it (kontakt). */
    public static final ItemKind CONTACT = new ItemKind("contact");

    /** What an instrument gave of how the person is, without the single answers (skattning). */
    public static final ItemKind MEASUREMENT = new ItemKind("measurement");

    private PlanningItems() {}
}
