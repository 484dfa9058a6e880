package org.kalends.content.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on approval policies. */
@MessageBundle("policy")
public interface PolicyWords {

    @Message("Approval policies")
    String title();

    @Message(
            "A statement follows the policy of its office and kind, else of its office, else of its kind, else of all. Where there is none, one approval by any approver of the office is enough.")
    String lead();

    @Message("None yet")
    String none();

    @Message("One approval by any approver who did not write the text.")
    String noneDetail();

    @Message("New policy")
    String add();

    @Message("Change")
    String change();

    @Message("Every office")
    String everyOffice();

    @Message("every kind")
    String everyKind();

    @Message("Office")
    String office();

    @Message("Kind of statement, empty for every kind")
    String kind();

    @Message("Approvals, in this order")
    String order();

    @Message(
            "Each is given by another person, and never by one who wrote the text. Without people, every approver of the office may give it. People are named as they sign in: by id or name, with commas between.")
    String orderDetail();

    @Message("Approval {n}")
    String stage(int n);

    @Message("By whom")
    String people();

    @Message("Deputies")
    String deputies();

    @Message("Deputies may approve from so many hours before the release; empty for never")
    String deputiesBefore();

    @Message("To be approved so many hours before the release; empty for the step’s own deadline")
    String deadline();

    @Message("Languages that must be there, the first being the original; empty for those that the step asks for")
    String locales();

    @Message("Kinds that must be there, such as page, mail, social; empty for those that the step asks for")
    String kinds();

    @Message("Remove this policy")
    String remove();
}
