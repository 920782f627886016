import {
  checkNetwork,
  type CheckCode,
} from "../../../../../compiler/model/inspection/checks/registry.js";
import type { Network } from "../../../../../compiler/model/network.js";

/** Lines on which one check reports something, in order. */
export function linesOf(code: CheckCode, network: Network): (number | undefined)[] {
  return checkNetwork(network, [code]).map(({ location }) => location?.line);
}

/** Messages of one check, in order. */
export function messagesOf(code: CheckCode, network: Network): string[] {
  return checkNetwork(network, [code]).map(({ message }) => message);
}
