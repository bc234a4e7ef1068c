/**
 * What the municipality reports each quarter of decisions that are not carried out (ej verkställda beslut): to the inspectorate (IVO) and
 * its own auditors, decision by decision, and to the council, in numbers.
 *
 * <p>Here: drawing a report up, freezing it as it was sent, and the numbers that follow from it. Not here: what happened to each decision,
 * which is in {@code carryout}. The program does not reach the inspectorate: someone hands the report in and says so here.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The municipality's own duty to report: SoL (2025:400) 34 kap. 1–3 §§")
@NullMarked
package se.handslag.decisions.municipality.quarter;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
