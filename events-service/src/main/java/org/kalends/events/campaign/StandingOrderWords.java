package org.kalends.events.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about standing orders. */
@MessageBundle("orders")
public interface StandingOrderWords {

    @Message("Every year")
    String title();

    @Message(
            "What stands here is proposed as a draft campaign {n} days ahead. A person confirms it, changes it or discards it.")
    String hint(int n);

    @Message("Nothing is marked every year yet")
    String none();

    @Message("Choose a day, a playbook and the offices, once. Its next campaign is then proposed each year.")
    String noneHint();

    @Message("Observance")
    String observance();

    @Message("Playbook")
    String playbook();

    @Message("Offices")
    String offices();

    @Message("Could not be proposed: {why}")
    String problem(String why);

    @Message("Propose no more")
    String end();

    @Message("Mark a day every year")
    String give();

    @Message("Propose it every year")
    String save();

    @Message("The order was kept.")
    String saved();

    @Message("Nothing more is proposed by that order.")
    String ended();
}
