import MandateKit
