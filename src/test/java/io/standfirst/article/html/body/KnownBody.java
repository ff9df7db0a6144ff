package io.standfirst.article.html.body;

import io.standfirst.article.Limits;
import io.standfirst.article.cleanup.Cleaner;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Facts;
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.html.fact.HtmlFacts;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import io.standfirst.article.html.page.PageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The candidates for the body of a page whose text people marked.
 *
 * @param isText whether they marked the whole text, not passages
 * @param features of each candidate
 * @param agreements of what is read when a candidate is chosen, after the clean-up, with the marks
 */
record KnownBody(boolean isText, List<List<Double>> features, List<Agreement> agreements) {

  /** The pages of a folder with {@code manifest.jsonl}; see {@link TrainBody} for its lines. */
  static List<KnownBody> in(Path folder) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<KnownBody> bodies = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("manifest.jsonl"))) {
      JsonNode known = json.readTree(line);
      String html = PageFiles.html(folder.resolve(known.get("file").asString()));
      if (html != null) {
        bodies.add(of(html, known));
      }
    }
    return bodies;
  }

  private static KnownBody of(String html, JsonNode known) {
    PageElements page = PageElements.of(HtmlReader.parse(html, Limits.DEFAULT));
    JsonLd data = JsonLd.in(page);
    JsonNode url = known.path("url");
    Facts facts = HtmlFacts.of(page, data, url.isString() ? url.asString() : null);
    HtmlBody body = HtmlBody.of(page.page(), data, facts.title());
    List<List<Double>> features = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    for (HtmlCandidate candidate : body.candidates()) {
      List<Block> blocks = body.read(candidate);
      features.add(candidate.features());
      agreements.add(Agreement.of(known, blocks.isEmpty() ? "" : text(blocks, facts)));
    }
    return new KnownBody(known.path("text").isString(), features, agreements);
  }

  private static String text(List<Block> blocks, Facts facts) {
    return Cleaner.clean(blocks, facts, false).blocks().stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  ListNet.Candidates candidates() {
    return new ListNet.Candidates(features, agreements.stream().map(Agreement::f1).toList());
  }

  /** The agreement of the candidate that weighs most, the first of equals. */
  Agreement chosen(double[] weights) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < features.size(); i++) {
      double score = 0;
      for (int j = 0; j < weights.length; j++) {
        score += weights[j] * features.get(i).get(j);
      }
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return agreements.get(best);
  }

  /** The best agreement that any choice would have. */
  Agreement best() {
    Agreement best = agreements.getFirst();
    for (Agreement agreement : agreements) {
      best = agreement.f1() > best.f1() ? agreement : best;
    }
    return best;
  }
}
