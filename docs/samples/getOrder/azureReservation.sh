BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/orders/Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
