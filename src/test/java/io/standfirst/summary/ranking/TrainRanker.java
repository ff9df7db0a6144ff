package io.standfirst.summary.ranking;

import io.standfirst.text.DocumentFrequencies;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the ranker from articles with summaries that people wrote, and writes {@code
 * ranker.model}.
 *
 * <pre>
 * docs/checks.sh run summary.ranking.TrainRanker OUT SET.jsonl...
 * </pre>
 *
 * A line of a set is {@code {"text": …, "title": …, "reference": …}}, and where people also chose
 * sentences, {@code "paragraphs": [["a sentence", …], …], "gold": [numbers of sentences]}. What is
 * learnt are the {@link Labels}. Each titled article is learnt from twice: as it is, and as one
 * paragraph without its title. The same sets give the same bytes. With {@code --folds N} in place
 * of OUT, it prints what a model learnt on the other folds reaches on each set, instead.
 */
final class TrainRanker {
  private static final BoostedTrees.Settings SETTINGS =
      new BoostedTrees.Settings(3, 130, 15, 0.1, 5, 60, 0.6, 0.3, 7);

  private TrainRanker() {}

  public static void main(String[] arguments) throws IOException {
    boolean checks = arguments[0].equals("--folds");
    Features features = new Features(DocumentFrequencies.load());
    List<List<List<Lesson>>> sets = new ArrayList<>();
    for (String set : List.of(arguments).subList(checks ? 2 : 1, arguments.length)) {
      sets.add(read(Path.of(set)).stream().map(it -> lessons(features, it)).toList());
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (checks) {
      new Folds(sets, Integer.parseInt(arguments[1])).check(out);
    } else {
      List<List<Lesson>> all = sets.stream().flatMap(List::stream).toList();
      byte[] file = learn(all);
      Files.write(Path.of(arguments[0]), file);
      out.println(file.length + " bytes from " + all.size() + " articles");
    }
  }

  /** The file of a model of these articles, each in its views. */
  static byte[] learn(List<List<Lesson>> articles) {
    List<Lesson> lessons = articles.stream().flatMap(List::stream).toList();
    int[] starts = new int[lessons.size() + 1];
    for (int i = 0; i < lessons.size(); i++) {
      starts[i + 1] = starts[i] + lessons.get(i).rows().length;
    }
    List<TreeNode> trees =
        BoostedTrees.learn(
            lessons.stream().flatMap(it -> Arrays.stream(it.rows())).toArray(double[][]::new),
            lessons.stream().flatMapToDouble(it -> Arrays.stream(it.labels())).toArray(),
            starts,
            SETTINGS);
    return ModelFile.of(
        List.of(
            "The ranker: boosted trees over the features of Feature, log-odds that a sentence",
            "belongs to the best summary of three. Learnt by TrainRanker (its Javadoc has the",
            "command) from " + articles.size() + " English news articles with summaries by people",
            "(CNN Corpus and CNN/DailyMail development sets). Model.parse says how to read it."),
        trees);
  }

  private static List<Lesson.Article> read(Path set) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<Lesson.Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(set)) {
      JsonNode node = json.readTree(line);
      JsonNode title = node.path("title");
      articles.add(
          new Lesson.Article(
              node.get("text").asString(),
              title.isString() ? title.asString() : null,
              node.get("reference").asString(),
              extract(node)));
    }
    return articles;
  }

  private static Set<List<String>> extract(JsonNode article) {
    List<String> sentences = new ArrayList<>();
    for (JsonNode paragraph : article.path("paragraphs")) {
      paragraph.forEach(sentence -> sentences.add(sentence.asString()));
    }
    Set<List<String>> chosen = new HashSet<>();
    article.path("gold").forEach(it -> chosen.add(Rouge.words(sentences.get(it.asInt()))));
    return chosen;
  }

  /** An article as it is and, where it has a title, as one paragraph without it. */
  private static List<Lesson> lessons(Features features, Lesson.Article article) {
    Lesson whole = Lesson.of(features, article);
    return article.title() == null
        ? List.of(whole)
        : List.of(whole, Lesson.of(features, article.flat()));
  }
}
