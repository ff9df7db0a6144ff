package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the page promises: nothing from elsewhere, nothing inline but its own, nothing as markup.
 */
final class WebPageTest {
  private final ApiResponse answer = new TestApi().get("/");
  private final String html = new String(answer.body(), StandardCharsets.UTF_8);

  @Test
  void page_isWholeHtml() {
    assertThat(answer.headers()).containsEntry("Content-Type", "text/html; charset=utf-8");
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\">", "<main ", "name=\"viewport\"")
        .doesNotContain("{{");
  }

  @Test
  void policy_allowsExactlyThePagesStyleAndScript() {
    String policy = answer.headers().getOrDefault("Content-Security-Policy", "");
    assertThat(policy)
        .contains("default-src 'none'", "script-src " + hashOf("script"))
        .contains("style-src " + hashOf("style"), "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void page_asksNothingOfAnyoneElse() {
    Matcher links = Pattern.compile("(?:src|href)\\s*=\\s*\"([^\"]*)\"").matcher(html);
    assertThat(links.results().map(link -> link.group(1)))
        .isNotEmpty()
        .allMatch(link -> link.matches("#.*|data:.*|openapi\\.json"));
    assertThat(html).doesNotContain("@import", "url(", "import(");
  }

  @Test
  void page_hasNoStyleOrScriptInItsMarkup() {
    String markup = html.substring(0, html.indexOf("<script>"));
    assertThat(markup).doesNotContain(" style=", " onclick=", "javascript:");
  }

  @Test
  void script_neverTakesTextForMarkup() {
    assertThat(between("script"))
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  @Test
  void everyControl_hasALabel() {
    Matcher controls = Pattern.compile("<(?:input|textarea|select) id=\"([^\"]+)\"").matcher(html);
    assertThat(controls.results().map(control -> control.group(1)))
        .isNotEmpty()
        .allMatch(id -> html.contains("for=\"" + id + "\"") || wrapped(id));
  }

  /** Whether a label is open where the control stands. */
  private boolean wrapped(String id) {
    String before = html.substring(0, html.indexOf("id=\"" + id + "\""));
    return before.lastIndexOf("<label") > before.lastIndexOf("</label>");
  }

  private String hashOf(String element) {
    return "'sha256-" + ContentHash.base64(between(element).getBytes(StandardCharsets.UTF_8)) + "'";
  }

  private String between(String element) {
    int start = html.indexOf("<" + element + ">") + element.length() + 2;
    return html.substring(start, html.indexOf("</" + element + ">", start));
  }
}
