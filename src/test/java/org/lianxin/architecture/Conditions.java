package org.lianxin.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/** What the house rules ask of a class, where ArchUnit has no word for it. */
final class Conditions {

    private static final Set<String> CLOCKS =
            Set.of(
                    Instant.class.getName(),
                    LocalDate.class.getName(),
                    LocalTime.class.getName(),
                    LocalDateTime.class.getName(),
                    OffsetDateTime.class.getName(),
                    ZonedDateTime.class.getName(),
                    Year.class.getName(),
                    YearMonth.class.getName());

    private Conditions() {}

    /** Every module it knows is on a lower floor than its own. */
    static ArchCondition<JavaClass> pointDown() {
        return new ArchCondition<>("know only lower floors") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Optional<String> own = Floor.moduleOf(item.getPackageName());
                if (own.isEmpty()) {
                    return;
                }
                if (!Floor.isModule(own.get())) {
                    events.add(
                            violated(item, item.getName() + " is in no module of the floor plan"));
                    return;
                }
                for (Dependency use : item.getDirectDependenciesFromSelf()) {
                    Optional<String> other = Floor.moduleOf(use.getTargetClass().getPackageName());
                    if (other.isPresent() && !Floor.mayKnow(own.get(), other.get())) {
                        events.add(violated(item, use.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaCodeUnit> takeNoOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaCodeUnit item, ConditionEvents events) {
                if (item.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    return;
                }
                if (item.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Optional.class))) {
                    events.add(violated(item, item.getFullName() + " takes an Optional"));
                }
            }
        };
    }

    /**
     * A root package of a module: {@code org.lianxin.reach}, not {@code org.lianxin.reach.graph}.
     */
    static DescribedPredicate<JavaClass> inAModuleRootBelowTheGateway() {
        return DescribedPredicate.describe(
                "in a module root",
                type ->
                        Floor.moduleOf(type.getPackageName())
                                .filter(module -> !module.equals("gateway"))
                                .filter(
                                        module ->
                                                type.getPackageName()
                                                        .equals("org.lianxin." + module))
                                .isPresent());
    }

    static DescribedPredicate<JavaAccess<?>> asksTheTime() {
        return DescribedPredicate.describe(
                "ask the machine for the time",
                access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    boolean now =
                            CLOCKS.contains(owner)
                                    && name.equals("now")
                                    && !access.getTarget()
                                            .getFullName()
                                            .contains(Clock.class.getName());
                    boolean system =
                            owner.equals(Clock.class.getName()) && name.startsWith("system");
                    boolean millis =
                            owner.equals("java.lang.System") && name.equals("currentTimeMillis");
                    boolean date = owner.equals(Date.class.getName()) && name.equals("<init>");
                    return now || system || millis || date;
                });
    }

    private static ConditionEvent violated(Object item, String message) {
        return SimpleConditionEvent.violated(item, message);
    }
}
