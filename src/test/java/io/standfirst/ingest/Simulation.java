package io.standfirst.ingest;

import io.standfirst.article.Limits;
import io.standfirst.ingest.Actors.Actor;
import io.standfirst.ingest.Actors.Order;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.Documents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A bucket that changes, a queue that repeats and reorders what it delivers, and workers that
 * overtake each other, fail and die at any call of a port: all by one seed.
 */
final class Simulation {
  private static final int WORKERS = 4;

  private final Random random;
  private final ArticleLedger ledger;
  private final List<String> keys;
  private final List<Message> queue = new ArrayList<>();
  private final List<Worker> workers = new ArrayList<>();
  private final SimulatedBucket bucket = new SimulatedBucket(this::notified);
  private int messages;
  private int texts;
  private int interruptions;

  private record Message(String id, String key, boolean forced, int deliveries) {
    Message again() {
      return new Message(id, key, forced, deliveries + 1);
    }
  }

  private static final class Worker {
    private final Message message;
    private final Actor actor;

    Worker(Message message, Actors.Work work) {
      this.message = message;
      this.actor = Actor.start(work);
    }
  }

  /**
   * A simulation, not begun.
   *
   * @param keys of the bucket, for this simulation alone
   */
  Simulation(long seed, ArticleLedger ledger, List<String> keys) {
    this.random = new Random(seed);
    this.ledger = ledger;
    this.keys = keys;
  }

  SimulatedBucket bucket() {
    return bucket;
  }

  /** How many deliveries failed or died. */
  int interruptions() {
    return interruptions;
  }

  /**
   * Changes the bucket that often, amid all that goes on, and lets everything come to rest.
   *
   * @param countDeliveries whether messages tell how often they came
   */
  void run(int changes, boolean countDeliveries) {
    int left = changes;
    while (left > 0 || !queue.isEmpty() || !workers.isEmpty()) {
      boolean calm = left == 0;
      switch (random.nextInt(8)) {
        case 0 -> {
          if (left > 0) {
            change();
            left--;
          }
        }
        case 1, 2 -> deliver(countDeliveries, calm);
        default -> work(calm);
      }
    }
  }

  private void change() {
    String key = keys.get(random.nextInt(keys.size()));
    bucket.pass(Duration.ofSeconds(random.nextInt(2)));
    switch (random.nextInt(6)) {
      case 0 -> bucket.delete(key);
      case 1, 2 -> bucket.purge(key, random);
      case 3 -> send(key, true);
      default -> bucket.put(key, "Text number " + texts++ + ".");
    }
  }

  private void notified(String key) {
    send(key, false);
    if (random.nextInt(4) == 0) {
      send(key, false);
    }
  }

  private void send(String key, boolean forced) {
    queue.add(new Message("m" + messages++, key, forced, 0));
  }

  /** Takes any message; now and then it stays in the queue as well, to come twice. */
  private void deliver(boolean countDeliveries, boolean calm) {
    if (queue.isEmpty() || workers.size() == WORKERS) {
      return;
    }
    int index = random.nextInt(queue.size());
    Message message = queue.get(index).again();
    if (calm || random.nextInt(6) > 0) {
      queue.remove(index);
    } else {
      queue.set(index, message);
    }
    int count = countDeliveries ? message.deliveries() : 1;
    workers.add(
        new Worker(message, actor -> look(actor, message, new Delivery(message.id(), count))));
  }

  private void look(Actor actor, Message message, Delivery delivery) {
    GatedPorts ports = new GatedPorts(actor, bucket, ledger);
    UploadReader reader =
        (id, upload) -> {
          actor.pass();
          String text = new String(upload.bytes(), StandardCharsets.UTF_8);
          return Documents.ready(message.key(), Instant.EPOCH, text);
        };
    new Ingest(ports, ports, reader, Limits.DEFAULT)
        .look(new Look(SimulatedBucket.NAME, message.key(), message.forced()), delivery);
  }

  private void work(boolean calm) {
    if (workers.isEmpty()) {
      return;
    }
    Worker worker = nextWorker();
    worker.actor.step(calm ? Order.GO_ON : order());
    if (worker.actor.ended()) {
      workers.remove(worker);
      if (worker.actor.failure() != null) {
        interruptions++;
        queue.add(worker.message);
      }
    }
  }

  /** Mostly the newest: the others sleep meanwhile, holding what they read before. */
  private Worker nextWorker() {
    return random.nextInt(8) > 0 ? workers.getLast() : workers.get(random.nextInt(workers.size()));
  }

  private Order order() {
    return switch (random.nextInt(40)) {
      case 0 -> Order.DIE;
      case 1 -> Order.FAIL;
      default -> Order.GO_ON;
    };
  }
}
