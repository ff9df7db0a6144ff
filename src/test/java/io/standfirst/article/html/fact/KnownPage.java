package io.standfirst.article.html.fact;

import io.standfirst.article.Limits;
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.html.fact.ConditionalLogit.Choice;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import io.standfirst.article.html.page.PageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page some of whose facts people found.
 *
 * @param choices of those facts, what the page tells as each
 */
record KnownPage(String id, Map<KnownFact, Choice> choices) {

  /** The pages of a folder with {@code manifest.jsonl}; see {@link TrainFacts} for its lines. */
  static List<KnownPage> in(Path folder) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<KnownPage> pages = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("manifest.jsonl"))) {
      JsonNode known = json.readTree(line);
      String html = PageFiles.html(folder.resolve(known.get("file").asString()));
      if (html != null) {
        pages.add(of(html, known));
      }
    }
    return pages;
  }

  private static KnownPage of(String html, JsonNode known) {
    PageElements page = PageElements.of(HtmlReader.parse(html, Limits.DEFAULT));
    JsonNode url = known.path("url");
    FactSources sources =
        FactSources.of(page, JsonLd.in(page), url.isString() ? url.asString() : null);
    TitlePlace titled = TitlePlace.of(HtmlTitle.of(sources), sources.lines());
    Map<KnownFact, Choice> choices = new EnumMap<>(KnownFact.class);
    for (KnownFact fact : KnownFact.values()) {
      String truth = fact.of(known);
      if (truth != null) {
        choices.put(
            fact,
            switch (fact) {
              case TITLE -> fact.choice(HtmlTitle.evidence(sources), it -> it, truth);
              case DATE -> fact.choice(HtmlDate.evidence(sources, titled), it -> it, truth);
              case BYLINE ->
                  fact.choice(
                      HtmlByline.evidence(sources, titled), it -> String.join(" ", it), truth);
            });
      }
    }
    return new KnownPage(known.get("id").asString(), choices);
  }
}
