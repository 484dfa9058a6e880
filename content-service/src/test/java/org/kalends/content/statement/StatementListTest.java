package org.kalends.content.statement;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class StatementListTest {

    private final Browser leila = new Browser(Asker.LEILA);
    private final Browser tomas = new Browser(Asker.TOMAS);

    @Inject
    Drafts drafts;

    @Test
    void aStatementNeedsWhoeverMustActOnIt() {
        String id = drafts.of("list-turn");
        assertThat(rows(leila, "needs=me&office=list-turn")).isEqualTo(1);
        assertThat(rows(tomas, "needs=me&office=list-turn")).isZero();

        Api.submit(id, 1).then().statusCode(200);

        assertThat(rows(leila, "needs=me&office=list-turn")).isZero();
        assertThat(rows(tomas, "needs=me&office=list-turn")).isEqualTo(1);
        assertThat(rows(new Browser(Asker.OMAR), "office=list-turn")).isZero();
    }

    @Test
    void itIsFoundByItsStateAndByWordsInIt() {
        String id = drafts.of("list-words");
        Drafts.save(Asker.LEILA, id, 1, Drafts.page("en", "T", "A 100% unheard-of word: zyzzyva."))
                .then()
                .statusCode(201);

        assertThat(rows(leila, "find=ZYZZYVA")).isEqualTo(1);
        assertThat(rows(leila, "find=100% unheard")).isEqualTo(1);
        assertThat(rows(leila, "find=100_ unheard")).isZero();
        assertThat(rows(leila, "find=trafficking in persons&office=list-words")).isEqualTo(1);
        assertThat(rows(leila, "state=draft&office=list-words")).isEqualTo(1);
        assertThat(rows(leila, "state=approved&office=list-words")).isZero();
        assertThat(rows(leila, "state=held&office=list-words")).isZero();
    }

    @Test
    void theListSaysHowAStatementStandsWhoMustActAndWhenAndHasPages() {
        drafts.of("list-line");

        Document page = leila.open("/statements?office=list-line");

        assertThat(page.select(".row .st").attr("data-s")).isEqualTo("drafting");
        assertThat(page.select(".row").text())
                .contains("Drafting", "The author must ask for approval by", "09:00 Nur-Sultan (UTC+6)");
        assertThat(page.select(".pager").text()).isEqualTo("1 to 1 of 1");
        Document second = leila.open("/statements?office=list-line&page=2");
        assertThat(second.select(".row")).isEmpty();
        assertThat(leila.open("/statements?find=no-such-thing-anywhere").text()).contains("Nothing fits this filter");
        StatementFilter filter = new StatementFilter("me", "draft", "a b", "x&y", 1);
        assertThat(filter.at(2)).isEqualTo("/content/statements?needs=me&state=draft&office=a+b&find=x%26y&page=2");
    }

    private static int rows(Browser who, String filter) {
        return who.open("/statements?" + filter).select(".row").size();
    }
}
