package org.kalends.house;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/**
 * All rules of the house. A module keeps them with a test of its own:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.kalends.events", importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests house = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 */
public final class HouseRules {

    @ArchTest
    static final ArchTests rooms = ArchTests.in(RoomRules.class);

    @ArchTest
    static final ArchTests entities = ArchTests.in(EntityRules.class);

    @ArchTest
    static final ArchTests messages = ArchTests.in(MessageRules.class);

    @ArchTest
    static final ArchTests edges = ArchTests.in(EdgeRules.class);

    @ArchTest
    static final ArchTests surroundings = ArchTests.in(SurroundingsRules.class);

    private HouseRules() {}
}
