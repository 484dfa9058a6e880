package org.kalends.content.statement;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every answer that is a statement its ETag; whoever acts on it may send it back as {@code If-Match}. */
public class StatementTags {

    @ServerResponseFilter
    public void tag(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof StatementView view) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + view.version() + "\"");
        }
    }
}
