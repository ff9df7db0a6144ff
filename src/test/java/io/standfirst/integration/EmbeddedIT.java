package io.standfirst.integration;

/** The stack that {@code ./standfirst serve} runs, in memory. */
final class EmbeddedIT extends DeploymentContract {
  @Override
  Deployment deploy() {
    return EmbeddedDeployment.start(null);
  }
}
