package org.kalends.content;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** The people of the tests; what they ask is asked over HTTP. */
public enum Asker {
    LEILA("viewer,author", ""),
    TOMAS("viewer,approver", ""),
    AIGERIM("viewer,author,approver", ""),
    YUKI("viewer,approver", ""),
    INES("viewer,manager", ""),
    OMAR("viewer", "elsewhere");

    private final String roles;
    private final String offices;

    Asker(String roles, String offices) {
        this.roles = roles;
        this.offices = offices;
    }

    /** A request of this person with a JSON body. */
    public RequestSpecification asks() {
        return RestAssured.given()
                .header(AskerMechanism.HEADER, name().toLowerCase(java.util.Locale.ROOT) + ";" + roles + ";" + offices)
                .contentType(ContentType.JSON);
    }

    /** A request of this person's browser. */
    public RequestSpecification browses() {
        return asks().accept("text/html").contentType("");
    }
}
